package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/** A person's own profile. Nobody else's can be asked for: there is no directory of people (promise P-19). */
@ApplicationScoped
public class MyProfile {

    private final Persons persons;
    private final Profiles profiles;
    private final Clock clock;

    @Inject
    MyProfile(Persons persons, Profiles profiles, Clock clock) {
        this.persons = persons;
        this.profiles = profiles;
        this.clock = clock;
    }

    /**
     * What the actor has told us.
     *
     * @throws Absent if the actor is no person
     */
    public OwnProfile of(Actor actor) {
        if (!actor.isPerson()) {
            throw new Absent();
        }
        Person person = persons.findByIdOptional(actor.id().value()).orElseThrow(Absent::new);
        Profile profile = profiles.findByIdOptional(actor.id().value()).orElseThrow(Absent::new);
        return new OwnProfile(
                person.pseudonym(),
                person.joinedOn(),
                profile.languages(),
                profile.place(),
                profile.remote(),
                profile.reachKm(),
                profile.weeklyHours(),
                profile.times(),
                profile.matchLimit(),
                MatchLimit.inForce(profile.matchLimit(), person.joinedOn(), LocalDate.now(clock)),
                profile.isAway(),
                profile.isHidden(),
                profile.version());
    }
}
