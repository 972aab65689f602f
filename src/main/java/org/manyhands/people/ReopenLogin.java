package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/**
 * Opens a login that was closed. Giving powers back would take two people, which this site cannot do yet; so one person opens an empty
 * login: every role, membership and voice that the person still had is ended first, and whoever wants them back asks anew. What
 * was suspended or removed stays so.
 */
@ApplicationScoped
public class ReopenLogin {

    /** What became of it. */
    public enum Outcome {
        /** Open. */
        OPENED,
        /** Nobody has this pseudonym. */
        NOBODY,
        /** It is not closed. */
        NOT_CLOSED
    }

    private final Persons persons;
    private final AccountOrders orders;
    private final Session database;
    private final Event<PeopleEvents> events;
    private final Clock clock;

    @Inject
    ReopenLogin(Persons persons, AccountOrders orders, Session database, Event<PeopleEvents> events, Clock clock) {
        this.persons = persons;
        this.orders = orders;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens it.
     *
     * @param pseudonym typed by the administrator; there is no list to pick from
     * @param reason 1 to 1000 characters, kept with the act
     * @throws Absent for whoever may not do this: for them the act does not exist
     */
    @Transactional
    public Outcome handle(Actor actor, String pseudonym, String reason) {
        if (!PeoplePolicy.reopensLogins(actor)) {
            throw new Absent();
        }
        Optional<Person> found = persons.named(pseudonym)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        if (found.isEmpty()) {
            return Outcome.NOBODY;
        }
        Person person = found.get();
        if (!person.isDisabled()) {
            return Outcome.NOT_CLOSED;
        }
        events.fire(new PeopleEvents.Reopening(person.id(), actor.id()));
        person.enable(clock.instant());
        note(actor, person, reason);
        orders.open(person.account());
        return Outcome.OPENED;
    }

    private void note(Actor actor, Person person, String reason) {
        database.createNativeMutationQuery(
                        "insert into login_reopening (id, person_id, reopened_by, reopened_on, reason) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person.id().value())
                .setParameter(3, actor.id().value())
                .setParameter(4, LocalDate.now(clock))
                .setParameter(5, reason)
                .executeUpdate();
    }
}
