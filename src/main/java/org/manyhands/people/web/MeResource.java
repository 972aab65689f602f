package org.manyhands.people.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.ChangePresence;
import org.manyhands.people.ChangePresence.Wish;
import org.manyhands.people.MyProfile;
import org.manyhands.people.OwnProfile;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Somebody's own page. */
@Path("/me")
class MeResource {

    @Inject
    CurrentActor actor;

    @Inject
    MyProfile profiles;

    @Inject
    ChangePresence changePresence;

    @Inject
    Submissions submissions;

    @GET
    public MePage show() {
        Actor person = actor.person();
        OwnProfile profile = profiles.of(person);
        return new MePage(profile.pseudonym(), !person.rights().isEmpty(), profile.away(), profile.hidden());
    }

    /** Takes a break from new matches, or ends it. */
    @POST
    @Path("/absence")
    public Response absence(@FormParam("on") @Nullable String on) {
        return "yes".equals(on) ? wish(Wish.AWAY, "people.away") : wish(Wish.BACK, "people.back");
    }

    /** Goes out of everybody's sight, or comes back. */
    @POST
    @Path("/invisibility")
    public Response invisibility(@FormParam("on") @Nullable String on) {
        return "yes".equals(on) ? wish(Wish.HIDDEN, "people.hidden") : wish(Wish.SHOWN, "people.shown");
    }

    private Response wish(Wish wish, String done) {
        Actor person = actor.person();
        return submissions.once(
                () -> {
                    changePresence.handle(person, wish);
                    return wish;
                },
                _ -> Submissions.to("/me", done));
    }
}
