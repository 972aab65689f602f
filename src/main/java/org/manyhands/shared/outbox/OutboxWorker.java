package org.manyhands.shared.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Tells what is due. Any number of instances may do so at once: each message is locked while it is told, and the others
 * pass by. What is not heard is tried again after one minute, two, four, … six hours, without end: a login that has to
 * be closed stays to be closed.
 */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    /** So that one round ends even if somebody keeps writing. */
    private static final int MOST_A_ROUND = 500;

    private final Session database;
    private final Instance<OutboxHandler> handlers;
    private final Clock clock;

    @Inject
    OutboxWorker(Session database, @Any Instance<OutboxHandler> handlers, Clock clock) {
        this.database = database;
        this.handlers = handlers;
        this.clock = clock;
    }

    private record Message(UUID id, String topic, String payload, int attempts) {}

    /** Not heard; which message that was is needed outside the transaction that rolls back. */
    private static final class NotHeard extends RuntimeException {

        private final transient Message message;

        NotHeard(Message message, RuntimeException cause) {
            super(cause);
            this.message = message;
        }
    }

    @Scheduled(every = "{outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        tellDue();
    }

    /**
     * Tells everything that is due now.
     *
     * @return how many messages were heard
     */
    public int tellDue() {
        int heard = 0;
        for (int tried = 0; tried < MOST_A_ROUND; tried++) {
            try {
                if (!QuarkusTransaction.requiringNew().call(this::tellOne)) {
                    return heard;
                }
                heard++;
            } catch (NotHeard notHeard) {
                postpone(notHeard);
            }
        }
        return heard;
    }

    private boolean tellOne() {
        Optional<Message> due = nextDue();
        due.ifPresent(message -> {
            try {
                handlerOf(message.topic()).handle(message.payload());
            } catch (RuntimeException failure) {
                throw new NotHeard(message, failure);
            }
            database.createNativeMutationQuery("delete from outbox where id = ?1")
                    .setParameter(1, message.id())
                    .executeUpdate();
        });
        return due.isPresent();
    }

    private Optional<Message> nextDue() {
        return database.createNativeQuery("""
                        select id, topic, payload, attempts from outbox where due_at <= ?1
                        order by due_at, id limit 1 for update skip locked
                        """, Tuple.class).setParameter(1, clock.instant()).getResultList().stream()
                .findFirst()
                .map(row -> new Message(
                        row.get("id", UUID.class),
                        row.get("topic", String.class),
                        row.get("payload", String.class),
                        row.get("attempts", Integer.class)));
    }

    private OutboxHandler handlerOf(String topic) {
        return handlers.stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles " + topic));
    }

    /** The log gets the topic and the class of the failure: payload and message may say more than a log should know. */
    private void postpone(NotHeard notHeard) {
        Message message = notHeard.message;
        Throwable cause = notHeard.getCause();
        LOG.warnf(
                "%s not heard, attempt %d: %s",
                message.topic(),
                message.attempts() + 1,
                cause == null ? "" : cause.getClass().getName());
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                        "update outbox set attempts = attempts + 1, due_at = ?2 where id = ?1")
                .setParameter(1, message.id())
                .setParameter(2, clock.instant().plus(pauseAfter(message.attempts())))
                .executeUpdate());
    }

    private static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
