package org.manyhands.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.shared.DomainEvent;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/**
 * What happens to matches. Observed inside the transaction that made it true. Nothing is said of suggestions, neither that there
 * is one nor that it was dropped: both sides never know of them, so nobody who hears of it could tell them.
 */
public sealed interface MatchEvents extends DomainEvent {

    /** The match. */
    MatchId match();

    /** Those concerned are asked; they have until the end of the day. */
    record Proposed(
            MatchId match, HubId hub, NeedId need, NeedLineId line, GroupId group, PersonId helper, LocalDate answerBy)
            implements MatchEvents {}

    /** One of those asked said yes and others have not answered yet. */
    record Answered(MatchId match, Side by) implements MatchEvents {}

    /** Everybody said yes: the only moment at which contact may be released, and only what each side ticked. */
    record Agreed(MatchId match, HubId hub, NeedId need, NeedLineId line, GroupId group, PersonId helper, Instant at)
            implements MatchEvents {}

    /** The work has begun, or goes on after all. */
    record Active(MatchId match) implements MatchEvents {}

    /** One side says that it is done. */
    record ReportedDone(MatchId match, Side by) implements MatchEvents {}

    /** The sides see it differently. */
    record Disputed(MatchId match, Side by) implements MatchEvents {}

    /** It is over: done, not met, withdrawn, declined, lapsed …; whatever was released ends with it. */
    record Ended(MatchId match, NeedId need, NeedLineId line, PersonId helper, MatchState how, Instant at)
            implements MatchEvents {}
}
