package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.MatchId;

/** Says how it was, after a match that was agreed on has ended. Feedback is a record, not a state: it moves nothing. */
@ApplicationScoped
public class GiveFeedback {

    private final Matches matches;
    private final MatchFeedback feedback;
    private final Clock clock;

    @Inject
    GiveFeedback(Matches matches, MatchFeedback feedback, Clock clock) {
        this.matches = matches;
        this.feedback = feedback;
        this.clock = clock;
    }

    /**
     * Keeps what this side says; said again by the same person, the later word counts.
     *
     * @param better what should go better next time, at most 1,000 characters; may be empty
     */
    @Transactional
    public MatchOutcome handle(Actor actor, MatchId id, Feedback.Useful useful, String better) {
        Match match = matches.lock(id).orElseThrow(Absent::new);
        Side side = MatchPolicy.sideOf(actor, match.hub(), match.group(), match.helper())
                .orElseThrow(Absent::new);
        if (MatchPolicy.tellHowItWas(actor, match, side, feedback.of(id, by -> false))
                        .orAbsent()
                instanceof Verdict.Refused<MatchRefusal>(MatchRefusal reason)) {
            return new MatchOutcome.Refused(reason);
        }
        feedback.keep(id, new Feedback(side, actor.id(), useful, better), LocalDate.now(clock));
        return new MatchOutcome.Done(id, match.state());
    }
}
