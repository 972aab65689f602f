package org.manyhands.shared.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Lets one instance at a time do a timed job; the others skip it (rule R-27). */
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
}
