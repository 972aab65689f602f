package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;

/** Changes one answer of the actor's own profile. There is no way to change anybody else's. */
@ApplicationScoped
public class ChangeProfile {

    private final Profiles profiles;

    @Inject
    ChangeProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    /**
     * Changes it.
     *
     * @param version of the profile that the actor was looking at
     * @throws Conflict if the profile has been changed since, in another tab or on another device
     */
    @Transactional
    public void handle(Actor actor, int version, ProfileChange change) {
        Profile profile = profiles.findByIdOptional(actor.id().value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Absent::new);
        if (profile.version() != version) {
            throw new Conflict();
        }
        profile.apply(change);
    }
}
