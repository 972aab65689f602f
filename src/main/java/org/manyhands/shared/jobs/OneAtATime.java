package org.manyhands.shared.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.manyhands.shared.LockTimeout;

/** Lets one at a time do a thing that has a name: a timed job, which the others skip (rule R-27), or a decision, for which they wait. */
@ApplicationScoped
public class OneAtATime {

    private final EntityManager entities;

    @Inject
    OneAtATime(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Runs the work in a transaction of its own, unless the same job runs elsewhere at this moment.
     *
     * @param job a name, the same in every instance
     * @return whether it ran
     */
    public boolean run(String job, Runnable work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean free =
                    (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                            .setParameter(1, job)
                            .getSingleResult();
            if (free) {
                work.run();
            }
            return free;
        });
    }

    /**
     * Waits until nobody else decides about this, and keeps everybody else waiting until the transaction ends.
     *
     * @param matter a name that says what is decided about, the same wherever that is done
     */
    public void await(String matter) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked", Object[].class)
                .setParameter(1, matter)
                .getSingleResult();
    }

    /**
     * The same, for what may take others longer than a lock is waited for (docs/rules.md#times).
     *
     * @throws StillBusy if it does; the transaction can do nothing more then
     */
    public void awaitPatiently(String matter) {
        try {
            await(matter);
        } catch (PersistenceException failure) {
            throw LockTimeout.isCauseOf(failure) ? new StillBusy(failure) : failure;
        }
    }
}
