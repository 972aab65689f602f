package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupSummary;
import org.manyhands.needs.StartNeed;
import org.manyhands.needs.web.Choice;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** A need being begun: for which group? Here is nothing for people who speak for none and coordinate no hub. */
@Path("/needs")
class NewNeedResource {

    @Inject
    CurrentActor actor;

    @Inject
    StartNeed start;

    @Inject
    Submissions submissions;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/new")
    public NewNeedPage ask() {
        return page(actor.person(), null);
    }

    @POST
    @Path("/new")
    public Response begin(@FormParam("group") @Nullable String typed) {
        Actor writer = actor.person();
        Optional<GroupId> group = Reading.id(typed, GroupId::fromString);
        if (group.isEmpty()) {
            return Response.status(422)
                    .entity(page(writer, language.say("shared:error_choose")))
                    .build();
        }
        return submissions.once(
                () -> start.handle(writer, group.get()),
                need -> Submissions.to("/needs/" + need + "/draft/" + DraftStep.DIFFERENCE.path()));
    }

    private NewNeedPage page(Actor writer, @Nullable String error) {
        if (!StartNeed.isOpenTo(writer)) {
            throw new Absent();
        }
        StartNeed.Groups groups = start.groups(writer);
        List<Choice> own = groups.own().stream().map(NewNeedResource::choice).toList();
        List<Choice> others =
                groups.others().stream().map(NewNeedResource::choice).toList();
        return new NewNeedPage(own, others, own.size() + others.size() == 1, error);
    }

    private static Choice choice(GroupSummary group) {
        return new Choice(group.id().toString(), group.name());
    }
}
