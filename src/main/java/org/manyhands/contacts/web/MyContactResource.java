package org.manyhands.contacts.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manyhands.contacts.AddContactDetail;
import org.manyhands.contacts.ContactKind;
import org.manyhands.contacts.Look;
import org.manyhands.contacts.MyContact;
import org.manyhands.contacts.RemoveContactDetail;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;

/** One's own contact details: nobody else has a way here. */
@Path("/me/contact")
class MyContactResource {

    @Inject
    CurrentActor actor;

    @Inject
    MyContact mine;

    @Inject
    AddContactDetail addDetail;

    @Inject
    RemoveContactDetail removeDetail;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Submissions submissions;

    @Inject
    FormCheck check;

    @Inject
    RequestLanguage language;

    @GET
    public MyContactPage show() {
        return page(DetailForm.empty(), FormErrors.none());
    }

    @POST
    public Response add(@BeanParam DetailForm form) {
        Actor person = actor.person();
        FormErrors errors = check.check(form);
        if (form.kindChosen().isEmpty()) {
            errors.add("kind", language.say("shared:error_choose"));
        }
        if (errors.isPresent()) {
            return again(form, errors);
        }
        ContactKind kind = form.kindChosen().orElseThrow();
        return submissions.once(() -> addDetail.handle(person, kind, form.value()), outcome -> switch (outcome) {
            case ADDED -> Submissions.to("/me/contact", "contacts.added");
            case TOO_MANY ->
                again(form, FormErrors.none().add("value", language.say("contacts:too_many", AddContactDetail.MOST)));
        });
    }

    @POST
    @Path("/{detail}/removal")
    public Response remove(@PathParam("detail") String detail) {
        Actor person = actor.person();
        UUID id = Reading.id(detail, Id::parse).orElseThrow(Absent::new);
        return submissions.once(
                () -> {
                    removeDetail.handle(person, id);
                    return id;
                },
                removed -> Submissions.to("/me/contact", "contacts.removed"));
    }

    private Response again(DetailForm form, FormErrors errors) {
        return Response.status(422).entity(page(form, errors)).build();
    }

    private MyContactPage page(DetailForm form, FormErrors errors) {
        Actor person = actor.person();
        List<Look> looks = mine.looks(person);
        Map<PersonId, String> names = pseudonyms.of(looks.stream().map(Look::by).toList());
        return new MyContactPage(
                mine.details(person).stream()
                        .map(detail -> new MyContactPage.OwnRow(
                                detail.kind(), detail.value(), "/me/contact/" + detail.id() + "/removal"))
                        .toList(),
                looks.stream()
                        .map(look ->
                                new MyContactPage.LookRow(names.get(look.by()), "/matches/" + look.match(), look.at()))
                        .toList(),
                List.of(ContactKind.values()),
                form,
                errors);
    }
}
