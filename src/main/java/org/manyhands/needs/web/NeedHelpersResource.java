package org.manyhands.needs.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.manyhands.needs.EndHelp;
import org.manyhands.needs.LetHelp;
import org.manyhands.needs.NeedHelpers;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;

/** Who helps with a need: for those who run it, to name somebody by their exact pseudonym, and to end it. */
@Path("/needs")
class NeedHelpersResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedHelpers helpers;

    @Inject
    LetHelp letHelp;

    @Inject
    EndHelp endHelp;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Submissions submissions;

    @Inject
    NeedAnswers answers;

    @Inject
    FormCheck check;

    @Inject
    NeedWords words;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/helpers")
    public NeedHelpersPage show(@PathParam("id") NeedId id) {
        String lastDay = today().plusDays(LetHelp.USUAL_DAYS).toString();
        return page(need(id), new HelperForm("", lastDay), FormErrors.none());
    }

    @POST
    @Path("/{id}/helpers")
    public Response name(@PathParam("id") NeedId id, @BeanParam HelperForm form) {
        NeedHelpers.OfNeed need = need(id);
        FormErrors errors = check.check(form);
        if (form.day().isEmpty()) {
            errors.add("lastDay", badDay());
        }
        if (errors.isPresent()) {
            return again(need, form, errors);
        }
        Actor person = actor.person();
        LocalDate lastDay = form.day().orElseThrow();
        return submissions.once(
                () -> letHelp.handle(person, id, form.pseudonym(), lastDay), outcome -> switch (outcome) {
                    case NeedOutcome.Done _ -> Submissions.to(here(id), "needs.helper_named");
                    case NeedOutcome.Refused(NeedRefusal why) -> refused(need, form, why);
                });
    }

    @POST
    @Path("/{id}/helpers/{person}/end")
    public Response end(@PathParam("id") NeedId id, @PathParam("person") PersonId helper) {
        return answers.act(id, person -> endHelp.end(person, id, helper), here(id), "needs.helper_ended");
    }

    /** For those who run it; to everybody else there is no such page. */
    private NeedHelpers.OfNeed need(NeedId id) {
        return helpers.of(actor.person(), id).orElseThrow(Absent::new);
    }

    private Response refused(NeedHelpers.OfNeed need, HelperForm form, NeedRefusal why) {
        return switch (why) {
            case BAD_DAY -> again(need, form, FormErrors.none().add("lastDay", badDay()));
            case NOBODY_WHO_MAY_HELP, HELPS_ALREADY, YOURSELF ->
                again(need, form, FormErrors.none().add("pseudonym", words.say("refusal", why)));
            default -> answers.refused(need.need(), why);
        };
    }

    private Response again(NeedHelpers.OfNeed need, HelperForm form, FormErrors errors) {
        return Response.status(422).entity(page(need, form, errors)).build();
    }

    private NeedHelpersPage page(NeedHelpers.OfNeed need, HelperForm form, FormErrors errors) {
        String here = here(need.need());
        Map<PersonId, String> names = pseudonyms.of(
                need.helpers().stream().map(NeedHelpers.Helping::person).toList());
        return new NeedHelpersPage(
                "/needs/" + need.need(),
                here,
                need.title(),
                need.helpers().stream()
                        .map(helper -> new NeedHelpersPage.HelperShown(
                                names.getOrDefault(helper.person(), words.say("former_member")),
                                helper.since(),
                                helper.lastDay(),
                                here + "/" + helper.person() + "/end"))
                        .toList(),
                need.published(),
                need.isProtected(),
                form.pseudonym(),
                form.lastDay(),
                latestDay(),
                errors);
    }

    private String badDay() {
        return words.say("helper_bad_day", latestDay());
    }

    private LocalDate latestDay() {
        return today().plusDays(LetHelp.LONGEST_DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String here(NeedId id) {
        return "/needs/" + id + "/helpers";
    }
}
