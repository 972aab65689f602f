package org.manyhands.shared.limits;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.manyhands.shared.id.PersonId;

/** Counts what people read, in the database, so that a restart gives nobody a new budget. Counts how much, never what. */
@ApplicationScoped
public class CountReading {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    CountReading(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Notes that the person is about to be shown something. One statement, in a transaction of its own: it holds no lock while a
     * page is drawn, and counts also what is shown as the answer to a refused act. What is refused costs nothing.
     *
     * @param amount how much of it is shown; with nothing, nothing happens. Whoever has any of the budget left is shown all of it
     * @throws TooManyReads if the budget was spent before
     */
    public void spend(PersonId reader, ReadBudget budget, int amount) {
        if (amount > 0) {
            QuarkusTransaction.requiringNew().run(() -> count(reader, budget, amount));
        }
    }

    private void count(PersonId reader, ReadBudget budget, int amount) {
        Instant now = clock.instant();
        int counted = entities.createNativeQuery("""
                        insert into read_count as had (person_id, budget, since, spent) values (:reader, :budget, :now, :amount)
                        on conflict (person_id, budget) do update set
                            since = case when had.since > :over then had.since else excluded.since end,
                            spent = case when had.since > :over then had.spent else 0 end + excluded.spent
                        where had.since <= :over or had.spent < :most
                        """)
                .setParameter("reader", reader.value())
                .setParameter("budget", budget.name())
                .setParameter("now", now)
                .setParameter("amount", amount)
                .setParameter("over", now.minus(budget.window()))
                .setParameter("most", budget.most())
                .executeUpdate();
        if (counted == 0) {
            throw new TooManyReads(
                    budget, Duration.between(now, since(reader, budget, now).plus(budget.window())));
        }
    }

    private Instant since(PersonId reader, ReadBudget budget, Instant now) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select since from read_count where person_id = :reader and budget = :budget", Tuple.class)
                .setParameter("reader", reader.value())
                .setParameter("budget", budget.name())
                .getResultList()
                .stream()
                .map(row -> row.get("since", Instant.class))
                .findFirst()
                .orElse(now);
    }
}
