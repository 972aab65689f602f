package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/**
 * Takes a break, or goes out of sight, and back: in one step, at once, asking nobody (promise P-16). What is under way
 * goes on: the other side of a match still knows the name.
 */
@ApplicationScoped
public class ChangePresence {

    /** What the actor wants. */
    public enum Wish {
        /** No new matches for a while. */
        AWAY,
        /** Matches again. */
        BACK,
        /** Profile and offers out of sight of everybody, but the name of those one is matched with already. */
        HIDDEN,
        /** In sight again. */
        SHOWN
    }

    private final Profiles profiles;
    private final Clock clock;

    @Inject
    ChangePresence(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Does it; what is so already stays so. */
    @Transactional
    public void handle(Actor actor, Wish wish) {
        Profile profile = profiles.findByIdOptional(actor.id().value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Absent::new);
        LocalDate today = LocalDate.now(clock);
        switch (wish) {
            case AWAY -> profile.goAway(today);
            case BACK -> profile.comeBack();
            case HIDDEN -> profile.hide(today);
            case SHOWN -> profile.show();
        }
    }
}
