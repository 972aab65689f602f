package org.manyhands.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.id.OfferId;

/**
 * A match as one reader sees it.
 *
 * @param match the two sides and where it stands
 * @param acts what the reader may do now; a yes is {@link MatchAct#SAY_YES}, whether or not it is the last one
 * @param stuck whether a yes would be possible for the reader, were it not for how things stand
 * @param coordinatorAnswer the third answer, or null where the mode asks for none
 * @param answerBy the last day on which an answer counts, or null before anybody was asked
 * @param reportedBy which side said that it is done, or null
 * @param feedback what the reader may read of it
 * @param tellsHowItWas whether the reader may say how it was
 * @param statements what was written about what the two disagree on, as far as the reader may read it
 * @param written what the reader has written in the dispute that is going on, or null
 * @param writesStatement whether the reader may write how they see it
 * @param late whether a dispute should have been settled by now
 */
public record MatchView(
        Parties match,
        MatchSummary summary,
        @Nullable OfferId offer,
        int quantity,
        ModerationMode mode,
        Side begunBy,
        Set<MatchAct> acts,
        boolean stuck,
        Answer helperAnswer,
        Answer groupAnswer,
        @Nullable Answer coordinatorAnswer,
        @Nullable LocalDate answerBy,
        @Nullable Side reportedBy,
        List<Happening> history,
        List<Feedback> feedback,
        boolean tellsHowItWas,
        List<DisputeStatement> statements,
        @Nullable DisputeStatement written,
        boolean writesStatement,
        boolean late) {

    public MatchView {
        acts = Set.copyOf(acts);
        history = List.copyOf(history);
        feedback = List.copyOf(feedback);
        statements = List.copyOf(statements);
    }

    /** How a coordinator settled what the two disagreed about, if that is what happened last; else null. */
    public @Nullable MatchAct settled() {
        MatchAct last = history.isEmpty() ? null : history.getLast().act();
        return last != null && last.settles() ? last : null;
    }

    /** On which side the reader stands. */
    public Side side() {
        return summary.side();
    }

    /** The day on which it is done by itself if nobody disagrees, while one side says that it is done; else null. */
    public @Nullable LocalDate finishesOn() {
        return summary.finishesOn();
    }

    /** Whether what happened last is that one side said of the work: not yet. */
    public boolean wentOn() {
        return !history.isEmpty() && history.getLast().act() == MatchAct.GO_ON;
    }

    /** The state it is in. */
    public MatchState state() {
        return match.state();
    }
}
