package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedDrafts;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedPart;
import org.manyhands.needs.WriteNeed;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.Submissions;
import org.manyhands.shared.web.TraceWarning;

/**
 * How every step is shown and kept: the need for its writer, the warning before anything personal is stored, the way on.
 * What was typed is kept also by going back and by leaving, complete or not.
 */
@RequestScoped
class StepAnswers {

    private final CurrentActor actor;
    private final NeedDrafts drafts;
    private final WriteNeed write;
    private final Submissions submissions;
    private final TraceWarning traces;
    private final NeedAnswers answers;
    private final NeedWords words;

    @Inject
    StepAnswers(
            CurrentActor actor,
            NeedDrafts drafts,
            WriteNeed write,
            Submissions submissions,
            TraceWarning traces,
            NeedAnswers answers,
            NeedWords words) {
        this.actor = actor;
        this.drafts = drafts;
        this.write = write;
        this.submissions = submissions;
        this.traces = traces;
        this.answers = answers;
        this.words = words;
    }

    /**
     * The need, for its writer.
     *
     * @throws Absent for everybody else
     */
    NeedBeingWritten need(NeedId id) {
        return drafts.find(actor.person(), id, words.locale()).orElseThrow(Absent::new);
    }

    /**
     * The need, for whoever may add lines to it: its writer, or a helper.
     *
     * @throws Absent for everybody else
     */
    NeedBeingWritten needToAddTo(NeedId id) {
        return drafts.findToAddTo(actor.person(), id, words.locale()).orElseThrow(Absent::new);
    }

    /** A step's page; once the need is out of its writer's hands, the need's page instead. */
    Response show(NeedId id, Function<NeedBeingWritten, Object> page) {
        NeedBeingWritten need = need(id);
        return need.state().isBeingWritten() ? Response.ok(page.apply(need)).build() : Submissions.to("/needs/" + id);
    }

    /**
     * Keeps a step.
     *
     * @param errors found in the form so far
     * @param part made of the form, asked for only if there are none
     * @param again the page once more, with the errors told
     */
    Response keep(
            NeedBeingWritten need,
            DraftStep step,
            StepForm form,
            FormErrors errors,
            Supplier<NeedPart> part,
            Function<FormErrors, Object> again) {
        if (traces.in(errors, form.written(), NeedEditForm.written(need)).isPresent()) {
            return Response.status(422).entity(again.apply(errors)).build();
        }
        Actor writer = actor.person();
        return submissions.once(() -> write.handle(writer, need.id(), part.get()), outcome -> switch (outcome) {
            case NeedOutcome.Done _ -> Submissions.to(onward(need, step, form));
            case NeedOutcome.Refused refused -> answers.refused(need.id(), refused.why());
        });
    }

    private static String onward(NeedBeingWritten need, DraftStep step, StepForm form) {
        String draft = "/needs/" + need.id() + "/draft/";
        if (form.go().equals("later")) {
            return draft + "review?done=needs.kept_for_later";
        }
        if (form.go().equals("back")) {
            return draft + step.previous();
        }
        return draft + (form.then().equals("review") ? "review" : step.next());
    }
}
