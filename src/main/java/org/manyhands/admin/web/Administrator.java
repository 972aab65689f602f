package org.manyhands.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.web.CurrentActor;

/** Who is asking, if they run the platform; for everybody else there is nothing here. */
@RequestScoped
class Administrator {

    private final CurrentActor actor;

    @Inject
    Administrator(CurrentActor actor) {
        this.actor = actor;
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
}
