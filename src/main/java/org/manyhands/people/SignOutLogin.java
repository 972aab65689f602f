package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
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
 * Ends all sessions of somebody's login, which stays open: for whoever lost a device, or has been told that somebody else is
 * signed in with their name. One person may do it, because it makes things safer.
 */
@ApplicationScoped
public class SignOutLogin {

    /** What became of it. */
    public enum Outcome {
        /** No session of it goes on. */
        SIGNED_OUT,
        /** Nobody has this pseudonym. */
        NOBODY
    }

    private final Persons persons;
    private final AccountOrders orders;
    private final Session database;
    private final Clock clock;

    @Inject
    SignOutLogin(Persons persons, AccountOrders orders, Session database, Clock clock) {
        this.persons = persons;
        this.orders = orders;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ends them.
     *
     * @param pseudonym typed by the administrator; there is no list to pick from
     * @param reason 1 to 1000 characters, kept with the act
     * @throws Absent for whoever may not do this: for them the act does not exist
     */
    @Transactional
    public Outcome handle(Actor actor, String pseudonym, String reason) {
        if (!PeoplePolicy.endsSessions(actor)) {
            throw new Absent();
        }
        Optional<Person> found = persons.named(pseudonym)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        if (found.isEmpty()) {
            return Outcome.NOBODY;
        }
        Person person = found.get();
        person.endSessions(clock.instant());
        note(actor, person, reason);
        orders.signOutEverywhere(person.account());
        return Outcome.SIGNED_OUT;
    }

    private void note(Actor actor, Person person, String reason) {
        database.createNativeMutationQuery(
                        "insert into login_sign_out (id, person_id, ended_by, ended_on, reason) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, person.id().value())
                .setParameter(3, actor.id().value())
                .setParameter(4, LocalDate.now(clock))
                .setParameter(5, reason)
                .executeUpdate();
    }
}
