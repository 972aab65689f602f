package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
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
    private final LoginActs acts;
    private final Event<PeopleEvents> events;
    private final Clock clock;

    @Inject
    ReopenLogin(Persons persons, AccountOrders orders, LoginActs acts, Event<PeopleEvents> events, Clock clock) {
        this.persons = persons;
        this.orders = orders;
        this.acts = acts;
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
        Optional<Person> found = persons.holdNamed(pseudonym);
        if (found.isEmpty()) {
            return Outcome.NOBODY;
        }
        Person person = found.get();
        if (!person.isLoginClosed()) {
            return Outcome.NOT_CLOSED;
        }
        events.fire(new PeopleEvents.LoginReopening(person.id(), actor.id()));
        person.reopenLogin(clock.instant());
        acts.note(LoginActs.Kind.REOPENING, actor, person, reason);
        orders.open(person.account());
        return Outcome.OPENED;
    }
}
