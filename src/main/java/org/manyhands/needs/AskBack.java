package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/**
 * A coordinator asks the group something before opening its need. The site reminds twice and then closes the need by itself
 * ({@link RemindOfQuestions}).
 */
@ApplicationScoped
public class AskBack {

    /** Between the question, the first reminder, the second, and the end. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final NeedTransitions transitions;

    @Inject
    AskBack(NeedTransitions transitions) {
        this.transitions = transitions;
    }

    /** Asks. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, String question) {
        if (question.isBlank()) {
            return new NeedOutcome.Refused(NeedRefusal.REASON_MISSING);
        }
        return transitions.make(
                actor,
                id,
                NeedMove.ASK_BACK,
                NeedTransitions.Why.note(question),
                (need, now) -> need.ask(now, now.plus(PATIENCE)),
                need -> new NeedEvents.QuestionAsked(need.id(), need.group()));
    }
}
