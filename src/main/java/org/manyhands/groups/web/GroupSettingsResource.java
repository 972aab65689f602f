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
import org.manyhands.groups.ChangeGroup;
import org.manyhands.groups.GroupBoard;
import org.manyhands.groups.GroupDetails;
import org.manyhands.groups.GroupOutcome;
import org.manyhands.groups.GroupState;
import org.manyhands.groups.GroupView;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceAnswer;
import org.manyhands.places.PlaceQuestion;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.text.LanguageAnswer;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** What a group says of itself, for those who speak for it; absent for everybody else. */
@Path("/groups/{group}/settings")
class GroupSettingsResource {

    @Inject
    CurrentActor actor;

    @Inject
    GroupBoard board;

    @Inject
    ChangeGroup changeGroup;

    @Inject
    GroupFormCheck forms;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    RequestLanguage language;

    @Inject
    Submissions submissions;

    @GET
    public GroupFormPage show(@PathParam("group") GroupId id) {
        GroupView group = board.change(actor.person(), id);
        PlaceAnswer place = placeQuestion.of(group.details().place(), language.get());
        return page(group, GroupForm.of(group), place, FormErrors.none());
    }

    @POST
    @FormFields(TraceWarning.TICK)
    public Response change(@PathParam("group") GroupId id, @BeanParam GroupForm form) {
        Actor person = actor.person();
        GroupView group = board.change(person, id);
        PlaceAnswer place = forms.place(form);
        FormErrors errors = forms.errors(form, place, GroupForm.of(group).written());
        Optional<GroupDetails> details = errors.isPresent() ? Optional.empty() : forms.details(form, place);
        if (details.isEmpty()) {
            return again(page(group, form, place, errors));
        }
        boolean renamed =
                group.state() == GroupState.ACCREDITED && !details.get().isCalledLike(group.details());
        return submissions.once(
                () -> changeGroup.handle(person, id, details.get(), Reading.number(form.version())),
                outcome -> switch (outcome) {
                    case GroupOutcome.Done done ->
                        Submissions.to("/groups/" + done.group(), renamed ? "groups.renamed" : "groups.changed");
                    case GroupOutcome.Refused refused ->
                        again(page(
                                group, form, place, errors.add("name", language.say("groups:refusal", refused.why()))));
                });
    }

    private GroupFormPage page(GroupView group, GroupForm form, PlaceAnswer place, FormErrors errors) {
        String back = "/groups/" + group.id();
        return new GroupFormPage(
                back + "/settings",
                back,
                group.shown(),
                false,
                false,
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
