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
 * Closes somebody's login: from their next request on they are nobody here, and the identity provider is told to let them
 * in no more. One person may do it, because it makes things safer.
 */
@ApplicationScoped
public class CloseLogin {

    /** What became of it. */
    public enum Outcome {
        /** Closed, now or before. */
        CLOSED,
        /** Nobody has this pseudonym. */
        NOBODY,
        /** Nobody closes their own login: that is signing out, or leaving. */
        YOURSELF
    }

    private final Persons persons;
    private final AccountOrders orders;
    private final LoginActs acts;
    private final Event<PeopleEvents> events;
    private final Clock clock;

    @Inject
    CloseLogin(Persons persons, AccountOrders orders, LoginActs acts, Event<PeopleEvents> events, Clock clock) {
        this.persons = persons;
        this.orders = orders;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @param pseudonym typed by the administrator; there is no list to pick from
     * @param reason 1 to 1000 characters, kept with the act
     * @throws Absent for whoever may not do this: for them the act does not exist
     */
    @Transactional
    public Outcome handle(Actor actor, String pseudonym, String reason) {
        if (!PeoplePolicy.closesLogins(actor)) {
            throw new Absent();
        }
        Optional<Person> found = persons.holdNamed(pseudonym);
        if (found.isEmpty()) {
            return Outcome.NOBODY;
        }
        Person person = found.get();
        if (actor.is(person.id())) {
            return Outcome.YOURSELF;
        }
        if (!person.isLoginClosed()) {
            person.closeLogin(clock.instant());
            acts.note(LoginActs.Kind.CLOSURE, actor, person, reason);
            orders.close(person.account());
            events.fire(new PeopleEvents.LoginClosed(person.id()));
        }
        return Outcome.CLOSED;
    }
}
