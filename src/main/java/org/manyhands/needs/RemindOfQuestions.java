package org.manyhands.needs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * Reminds groups of a coordinator's question, twice, and then closes the need: nobody has to, and nothing waits for ever.
 * Each step sets the time of the next from the moment it is done, so that after a long standstill nobody is reminded twice
 * in a row or closed without a word. Running it again at the same moment does nothing. When it comes to a need is shown on
 * the need's page.
 */
@ApplicationScoped
class RemindOfQuestions {

    private static final int BATCH = 500;

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Event<NeedEvents> events;
    private final OneAtATime once;
    private final Clock clock;

    @Inject
    RemindOfQuestions(
            Needs needs, NeedTransitions transitions, Event<NeedEvents> events, OneAtATime once, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.events = events;
        this.once = once;
        this.clock = clock;
    }

    /** Does what is due. */
    @Scheduled(identity = "needs-remind-of-questions", every = "1h", delayed = "3m")
    void run() {
        once.run("needs-remind-of-questions", () -> {
            Instant now = clock.instant();
            needs.find("state = ?1 and remindAt <= ?2 order by remindAt", NeedState.NEEDS_INFO, now)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .page(0, BATCH)
                    .list()
                    .forEach(need -> remind(need, now));
        });
    }

    private void remind(Need need, Instant now) {
        if (need.reminders() < 2) {
            need.remind(now, now.plus(AskBack.PATIENCE));
            transitions.note(need, NeedAct.REMINDED, null, NeedTransitions.Why.UNSAID);
            events.fire(new NeedEvents.Reminded(need.id(), need.group(), need.reminders()));
        } else {
            transitions.made(
                    need,
                    NeedMove.LAPSE,
                    null,
                    new NeedTransitions.Why(CloseReason.UNRESPONSIVE, null),
                    (lapsing, at) -> lapsing.close(NeedMove.LAPSE, CloseReason.UNRESPONSIVE, null, at),
                    lapsed -> new NeedEvents.Closed(lapsed.id(), CloseReason.UNRESPONSIVE));
        }
    }
}
