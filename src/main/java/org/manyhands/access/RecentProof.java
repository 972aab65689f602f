package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.manyhands.shared.Actor;
import org.manyhands.shared.ProofTooOld;

/**
 * The one rule about recent proofs (docs/adr/0017-recent-proof.md): how long ago an actor may have proved at the login page who
 * they are, act by act. It says nothing about who may do the act; whoever asks it has asked their own policy before, so
 * that what is hidden stays hidden.
 */
@ApplicationScoped
public class RecentProof {

    /** Long enough to read a page and fill in a form, too short for somebody who finds the phone on a table. */
    static final Duration STEP_UP_AGE = Duration.ofMinutes(5);

    private final Clock clock;

    @Inject
    RecentProof(Clock clock) {
        this.clock = clock;
    }

    /** Whether the actor's proof is recent enough for this act. */
    public boolean isThere(Actor actor, SensitiveAct act) {
        Instant proven = actor.provenAt();
        return proven != null && clock.instant().isBefore(proven.plus(age(act)));
    }

    /**
     * Goes on only with a proof that is recent enough.
     *
     * @throws ProofTooOld if it is not: the answer sends the actor to prove it again, keeping what they typed
     */
    public void demand(Actor actor, SensitiveAct act) {
        if (!isThere(actor, act)) {
            throw new ProofTooOld();
        }
    }

    private static Duration age(SensitiveAct act) {
        return switch (act) {
            case SEE_OWN_CONTACT,
                    CHANGE_OWN_CONTACT,
                    RELEASE_CONTACT,
                    LOOK_AT_CONTACT,
                    MAKE_HUB,
                    GIVE_POWER,
                    END_POWER,
                    OPEN_LOGIN -> STEP_UP_AGE;
        };
    }
}
