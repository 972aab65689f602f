package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedDrafts;
import org.manyhands.needs.NeedTexts;
import org.manyhands.needs.RevisionOutcome;
import org.manyhands.needs.RewordNeed;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/** A helper changes the words of a need. Of two who change it at once, the second sees both versions side by side. */
@Path("/needs")
class NeedWordingResource {

    @Inject
    CurrentActor actor;

    @Inject
    NeedDrafts drafts;

    @Inject
    RewordNeed reword;

    @Inject
    Submissions submissions;

    @Inject
    NeedAnswers answers;

    @Inject
    TraceWarning traces;

    @Inject
    FormCheck check;

    @Inject
    NeedWords words;

    @Inject
    RequestLanguage language;

    @GET
    @Path("/{id}/wording")
    public Response show(@PathParam("id") NeedId id) {
        NeedBeingWritten need = need(id);
        return need.state().isPublished()
                ? Response.ok(page(need, WordingForm.of(need), List.of(), FormErrors.none()))
                        .build()
                : Submissions.to("/needs/" + id);
    }

    @POST
    @Path("/{id}/wording")
    @FormFields(TraceWarning.TICK)
    public Response change(@PathParam("id") NeedId id, @BeanParam WordingForm form) {
        NeedBeingWritten need = need(id);
        FormErrors errors = check.check(form);
        NeedTexts texts = form.texts();
        require("title", texts.title(), errors);
        require("difference", texts.difference(), errors);
        if (traces.in(errors, form.written(), WordingForm.of(need).written()).isPresent()) {
            return Response.status(422)
                    .entity(page(need, form, List.of(), errors))
                    .build();
        }
        Actor helper = actor.person();
        return submissions.once(
                () -> reword.handle(helper, id, form.versionRead(), texts, words.locale()),
                outcome -> switch (outcome) {
                    case RevisionOutcome.Revised _ -> Submissions.to("/needs/" + id, "needs.changed");
                    case RevisionOutcome.Refused refused -> answers.refused(id, refused.why());
                    case RevisionOutcome.ChangedMeanwhile(NeedBeingWritten now) -> beside(now, form, errors);
                });
    }

    /** For a helper; to everybody else, those who write all of it included, there is no such page. */
    private NeedBeingWritten need(NeedId id) {
        return drafts.findToReword(actor.person(), id, words.locale()).orElseThrow(Absent::new);
    }

    private void require(String field, String typed, FormErrors errors) {
        if (typed.isEmpty()) {
            errors.add(field, language.say("shared:error_required"));
        }
    }

    /** What was typed, beside what somebody else left there meanwhile. */
    private Response beside(NeedBeingWritten now, WordingForm form, FormErrors errors) {
        NeedTexts typed = form.texts();
        List<NeedEditPage.Difference> differs = new ArrayList<>();
        compare(differs, "title_label", now.title(), typed.title());
        compare(differs, "difference_label", now.difference(), typed.difference());
        compare(differs, "done_label", now.doneWhen(), typed.doneWhen());
        compare(differs, "tried_label", now.tried(), typed.tried());
        compare(differs, "risks_label", now.risks(), typed.risks());
        WordingForm again = new WordingForm(
                Integer.toString(now.version()),
                form.title(),
                form.difference(),
                form.doneWhen(),
                form.tried(),
                form.risks());
        return Response.status(409).entity(page(now, again, differs, errors)).build();
    }

    private void compare(List<NeedEditPage.Difference> differs, String label, String now, String typed) {
        if (!now.equals(typed)) {
            differs.add(new NeedEditPage.Difference(words.say(label), now, typed));
        }
    }

    private static NeedWordingPage page(
            NeedBeingWritten need, WordingForm form, List<NeedEditPage.Difference> differs, FormErrors errors) {
        return new NeedWordingPage(
                "/needs/" + need.id() + "/wording",
                "/needs/" + need.id(),
                form.versionRead(),
                form.texts(),
                differs,
                errors);
    }
}
