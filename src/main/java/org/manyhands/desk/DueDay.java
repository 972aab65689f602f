package org.manyhands.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubSummary;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedRow;
import org.manyhands.needs.NeedState;
import org.manyhands.shared.UtcDay;

/** By which day somebody should have acted on a thing that waits, or it moves on by itself; null where no day is set. */
final class DueDay {

    private DueDay() {}

    /** What was sent in is looked at as soon as its hub says; with everything else the day is the need's own. */
    static @Nullable LocalDate of(NeedQueues.Item need, @Nullable HubSummary hub) {
        if (need.state() == NeedState.SUBMITTED) {
            return hub == null
                    ? null
                    : UtcDay.of(need.since()).plusDays(hub.pace().answerDays());
        }
        return need.due() == null ? null : UtcDay.of(need.due());
    }

    /**
     * Whoever is asked has until a day, what was agreed until the day of its need, what one side calls done is done by itself some
     * day, and what the two disagree about should be settled by one.
     *
     * @param need as the reader sees it, or null
     */
    static @Nullable LocalDate of(MatchSummary match, @Nullable NeedRow need) {
        return switch (match.state()) {
            case PROPOSED -> match.answerBy();
            case AGREED, ACTIVE -> need == null ? null : need.byWhen();
            case REPORTED_DONE -> match.finishesOn();
            case DISPUTED -> match.settleBy();
            case SUGGESTED, DONE, DISCARDED, DECLINED, LAPSED, RETRACTED, WITHDRAWN, CANCELLED, NOT_MET -> null;
        };
    }
}
