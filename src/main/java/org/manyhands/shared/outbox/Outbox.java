package org.manyhands.shared.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;

/** Where messages to the outside are put. */
@ApplicationScoped
public class Outbox {

    private final Session database;
    private final Clock clock;

    @Inject
    Outbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Puts a message in, to be told as soon as the current transaction is committed.
     *
     * @param topic of an {@link OutboxHandler}
     * @param payload ids; never what names a person
     * @throws IllegalStateException outside a transaction, where nothing would tie the message to what it tells
     */
    public void put(String topic, String payload) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a message belongs to a transaction");
        }
        database.createNativeMutationQuery("insert into outbox (id, topic, payload, due_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, topic)
                .setParameter(3, payload)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
