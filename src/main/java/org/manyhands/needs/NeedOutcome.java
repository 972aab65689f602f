package org.manyhands.needs;

import org.manyhands.shared.id.NeedId;

/** What became of an act on a need. */
public sealed interface NeedOutcome {

    /** It is done. */
    record Done(NeedId need) implements NeedOutcome {}

    /** Nothing was changed, for this reason. */
    record Refused(NeedRefusal why) implements NeedOutcome {}
}
