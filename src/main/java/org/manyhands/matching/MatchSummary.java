package org.manyhands.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/**
 * A match in a list of its reader's.
 *
 * @param side on which side the reader stands
 * @param since when it came into its state
 * @param answerBy the last day on which an answer counts, while it is proposed; else null
 */
public record MatchSummary(
        MatchId id,
        NeedId need,
        NeedLineId line,
        HubId hub,
        GroupId group,
        PersonId helper,
        Side side,
        MatchState state,
        Instant since,
        @Nullable LocalDate answerBy) {

    /** The day on which it is done by itself if nobody disagrees, while one side says that it is done; else null. */
    public @Nullable LocalDate finishesOn() {
        return state == MatchState.REPORTED_DONE ? UtcDay.of(since.plus(MatchPolicy.FORTNIGHT)) : null;
    }

    /** The day by which a coordinator should have settled it, while the two disagree; else null. Nothing decides by itself. */
    public @Nullable LocalDate settleBy() {
        return state == MatchState.DISPUTED ? UtcDay.of(since.plus(MatchPolicy.SETTLING)) : null;
    }
}
