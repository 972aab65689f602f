package org.manyhands.matching;

import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedLineId;

/** What became of an act on a match. */
public sealed interface MatchOutcome {

    /** It is done, and the match stands so now. */
    record Done(MatchId match, MatchState now) implements MatchOutcome {}

    /** It is not, for a reason that the actor may hear. */
    record Refused(MatchRefusal reason) implements MatchOutcome {}

    /** Somebody else got the last place a moment earlier. */
    record JustTaken(NeedLineId line) implements MatchOutcome {}
}
