package org.manyhands.conversations.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.manyhands.conversations.BlockPerson;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Blocking somebody of the other side, from the page of a match. */
@Path("/matches/{match}/blocks")
class MatchBlocksResource {

    @Inject
    CurrentActor actor;

    @Inject
    BlockPerson blockPerson;

    @Inject
    Submissions submissions;

    @POST
    public Response block(@PathParam("match") MatchId match, @FormParam("person") @Nullable String person) {
        Actor blocker = actor.person();
        PersonId blocked = Reading.id(person, PersonId::fromString).orElseThrow(Absent::new);
        return submissions.once(
                () -> {
                    blockPerson.handle(blocker, match, blocked);
                    return blocked;
                },
                done -> Submissions.to("/me/blocks", "conversations.blocked"));
    }
}
