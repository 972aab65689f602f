package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
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
    private final LoginActs acts;
    private final Clock clock;

    @Inject
    SignOutLogin(Persons persons, AccountOrders orders, LoginActs acts, Clock clock) {
        this.persons = persons;
        this.orders = orders;
        this.acts = acts;
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
        Optional<Person> found = persons.holdNamed(pseudonym);
        if (found.isEmpty()) {
            return Outcome.NOBODY;
        }
        Person person = found.get();
        person.endSessions(clock.instant());
        acts.note(LoginActs.Kind.SIGN_OUT, actor, person, reason);
        orders.signOutEverywhere(person.account());
        return Outcome.SIGNED_OUT;
    }
}
