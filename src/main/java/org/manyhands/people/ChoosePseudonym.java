package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;

/** First login: an account chooses a pseudonym and becomes a person. It gives them no rights: only a hub does. */
@ApplicationScoped
public class ChoosePseudonym {

    /** What comes of it. */
    public sealed interface Outcome {

        /** The account is a person now, or has been one before. */
        record Chosen(PersonId person) implements Outcome {}

        /** The name cannot be taken. */
        record Refused(PseudonymProblem problem) implements Outcome {}
    }

    private final Accounts accounts;
    private final Persons persons;
    private final Profiles profiles;
    private final LoginAccounts logins;
    private final EntityManager entities;
    private final Event<PeopleEvents> events;
    private final Clock clock;

    @Inject
    ChoosePseudonym(
            Accounts accounts,
            Persons persons,
            Profiles profiles,
            LoginAccounts logins,
            EntityManager entities,
            Event<PeopleEvents> events,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.profiles = profiles;
        this.logins = logins;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the account a person with this pseudonym.
     *
     * @param actor signed in, not a person yet
     * @param account the identity provider's account id behind this login
     * @param typed the name as typed
     * @throws LoginAccounts.NotReachable if the identity provider cannot say whether the name gives the login name away
     */
    @Transactional
    public Outcome handle(Actor actor, String account, String typed) {
        if (actor.isPerson()) {
            return new Outcome.Chosen(actor.id());
        }
        String name = PseudonymRules.tidy(typed);
        Optional<PseudonymProblem> problem =
                PseudonymRules.problemOf(name).or(() -> givesLoginAway(account, name) ? likeLogin() : Optional.empty());
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        PersonId person = PersonId.random();
        if (isTaken(name)) {
            return new Outcome.Refused(PseudonymProblem.TAKEN);
        }
        persons.persist(new Person(person, account, name, LocalDate.now(clock)));
        persons.flush();
        profiles.persist(new Profile(person));
        take(name, person);
        events.fire(new PeopleEvents.Joined(person, account));
        return new Outcome.Chosen(person);
    }

    private boolean givesLoginAway(String account, String name) {
        return logins.loginNameOf(account)
                .map(login -> PseudonymRules.giveEachOtherAway(name, login))
                .orElse(false);
    }

    private static Optional<PseudonymProblem> likeLogin() {
        return Optional.of(PseudonymProblem.LIKE_LOGIN);
    }

    private boolean isTaken(String name) {
        return (boolean) entities.createNativeQuery("""
                        select exists (select from pseudonym_taken where likeness = ?1)
                            or exists (select from person where lower(pseudonym) = lower(?2))
                        """, Boolean.class)
                .setParameter(1, PseudonymRules.likeness(name))
                .setParameter(2, name)
                .getSingleResult();
    }

    private void take(String name, PersonId person) {
        entities.createNativeQuery("insert into pseudonym_taken (likeness, person_id) values (?1, ?2)")
                .setParameter(1, PseudonymRules.likeness(name))
                .setParameter(2, person.value())
                .executeUpdate();
    }
}
