package org.manyhands.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.web.CurrentActor;

/** Who is asking, if they run the platform; for everybody else there is nothing here. */
@RequestScoped
class Administrator {

    private final CurrentActor actor;
    private final RecentProof proof;

    @Inject
    Administrator(CurrentActor actor, RecentProof proof) {
        this.actor = actor;
        this.proof = proof;
    }

    /**
     * The administrator.
     *
     * @throws Absent for anybody else who is signed in; the anonymous is sent to sign in
     */
    Actor get() {
        Actor person = actor.person();
        if (!person.may(Permission.RUN_PLATFORM, Scope.platform())) {
            throw new Absent();
        }
        return person;
    }

    /**
     * Goes on only if the administrator's proof is recent enough for an act of a feature that knows nothing of logins.
     *
     * @throws org.manyhands.shared.ProofTooOld if they have to prove again who they are
     */
    void prove(SensitiveAct act) {
        proof.demand(get(), act);
    }
}
