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
import org.manyhands.shared.jobs.OneAtATime;

/** First login: an account chooses a pseudonym and becomes a person. It gives them no rights: only a hub does. */
@ApplicationScoped
public class ChoosePseudonym {

    /** A name somebody would like, already looked at; only {@link #examine} makes one. */
    public static final class Candidate {

        private final String account;
        private final String name;
        private final Optional<PseudonymProblem> problem;

        private Candidate(String account, String name, Optional<PseudonymProblem> problem) {
            this.account = account;
            this.name = name;
            this.problem = problem;
        }
    }

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
    private final ReservedNames reserved;
    private final OneAtATime oneAtATime;
    private final EntityManager entities;
    private final Event<PeopleEvents> events;
    private final Clock clock;

    @Inject
    ChoosePseudonym(
            Accounts accounts,
            Persons persons,
            Profiles profiles,
            LoginAccounts logins,
            ReservedNames reserved,
            OneAtATime oneAtATime,
            EntityManager entities,
            Event<PeopleEvents> events,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.profiles = profiles;
        this.logins = logins;
        this.reserved = reserved;
        this.oneAtATime = oneAtATime;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at a name, before and apart from the transaction, because the identity provider has to be asked: last, and only
     * about a name that could be had.
     *
     * @param account the identity provider's account id behind this login
     * @param typed the name as typed
     * @throws LoginAccounts.NotReachable if the identity provider cannot say whether the name gives the login name away
     */
    public Candidate examine(String account, String typed) {
        String name = PseudonymRules.tidy(typed);
        Optional<PseudonymProblem> problem = PseudonymRules.problemOf(name)
                .or(() -> problemAmongOthers(name))
                .or(() -> givesLoginAway(account, name) ? Optional.of(PseudonymProblem.LIKE_LOGIN) : Optional.empty());
        return new Candidate(account, name, problem);
    }

    /**
     * Makes the account a person with this pseudonym.
     *
     * @param actor signed in, not a person yet
     */
    @Transactional
    public Outcome handle(Actor actor, Candidate candidate) {
        String name = candidate.name;
        String account = candidate.account;
        holdUpOthers();
        Optional<PersonId> already = accounts.personOf(account);
        if (already.isPresent()) {
            return new Outcome.Chosen(already.get());
        }
        if (candidate.problem.isPresent()) {
            return new Outcome.Refused(candidate.problem.get());
        }
        Optional<PseudonymProblem> meanwhile = problemAmongOthers(name);
        if (meanwhile.isPresent()) {
            return new Outcome.Refused(meanwhile.get());
        }
        PersonId person = PersonId.random();
        persons.persist(new Person(person, account, name, LocalDate.now(clock)));
        persons.flush();
        profiles.persist(new Profile(person));
        take(name, person);
        events.fire(new PeopleEvents.Joined(person, account));
        return new Outcome.Chosen(person);
    }

    private Optional<PseudonymProblem> problemAmongOthers(String name) {
        if (reserved.all().stream().anyMatch(hub -> Offices.isNamedAfter(name, hub))) {
            return Optional.of(PseudonymProblem.OFFICE);
        }
        return isTaken(name) ? Optional.of(PseudonymProblem.TAKEN) : Optional.empty();
    }

    private boolean givesLoginAway(String account, String name) {
        return logins.loginNameOf(account)
                .map(login -> PseudonymRules.giveEachOtherAway(name, login))
                .orElse(false);
    }

    /** Two who want one name, or one who asks in two tabs, wait for each other; it happens once in a person's life. */
    private void holdUpOthers() {
        oneAtATime.await("people.pseudonym");
    }

    private boolean isTaken(String name) {
        return (boolean) entities.createNativeQuery("""
                        select exists (select from pseudonym_taken where likeness = ?1)
                            or exists (select from person where lower(pseudonym) = lower(?2))
                        """)
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
