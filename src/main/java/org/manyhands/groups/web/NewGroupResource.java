package org.manyhands.groups.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.manyhands.groups.GroupDetails;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.RegisterGroup;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** Registering a group with a hub. */
@Path("/hubs/{hub}/groups/new")
class NewGroupResource {

    @Inject
    CurrentActor actor;

    @Inject
    HubDirectory hubs;

    @Inject
    RegisterGroup registerGroup;

    @Inject
    GroupFormCheck forms;

    @Inject
    RequestLanguage language;

    @Inject
    Submissions submissions;

    @GET
    public GroupFormPage show(@PathParam("hub") HubId hub) {
        return page(actor.person(), hub, GroupForm.empty(), PlaceAnswer.none(), FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response register(@PathParam("hub") HubId hub, @BeanParam GroupForm form) {
        Actor person = actor.person();
        PlaceAnswer place = forms.place(form);
        FormErrors errors = forms.errors(form, place, List.of());
        Optional<GroupDetails> details = errors.isPresent() ? Optional.empty() : forms.details(form, place);
        if (details.isEmpty()) {
            return again(page(person, hub, form, place, errors));
        }
        return submissions.once(() -> registerGroup.handle(person, hub, details.get()), outcome -> switch (outcome) {
            case GroupOutcome.Done done -> Submissions.to("/groups/" + done.group(), "groups.registered");
            case GroupOutcome.Refused refused ->
                again(page(
                        person, hub, form, place, errors.add("name", language.say("groups:refusal", refused.why()))));
        });
    }

    private GroupFormPage page(Actor person, HubId id, GroupForm form, PlaceAnswer place, FormErrors errors) {
        HubSummary hub =
                hubs.find(id).filter(each -> RegisterGroup.isOpenTo(person, id)).orElseThrow(Absent::new);
        String back = "/hubs/" + id + "/groups";
        return new GroupFormPage(
                back + "/new",
                back,
                hub.name(),
                true,
                RegisterGroup.isForOthers(person, id),
                form,
                place,
                LanguageAnswer.of(form.languages(), language.get()),
                List.of(Sensitivity.values()),
                errors);
    }

    private static Response again(GroupFormPage page) {
        return Response.status(422).entity(page).build();
    }
}
