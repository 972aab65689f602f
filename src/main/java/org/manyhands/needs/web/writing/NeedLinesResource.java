package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.ChangeLines;
import org.manyhands.needs.LineDraft;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.needs.web.TraceShown;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Lines being added to a need. */
@Path("/needs")
class NeedLinesResource {

    @Inject
    CurrentActor actor;

    @Inject
    StepAnswers steps;

    @Inject
    NeedAnswers answers;

    @Inject
    ChangeLines change;

    @Inject
    LinesPageAssembler pages;

    @Inject
    DraftWords drafting;

    @Inject
    Taxonomy taxonomy;

    @Inject
    FormCheck check;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/lines")
    public Response add(@PathParam("id") NeedId id, @BeanParam LineForm form) {
        NeedBeingWritten need = steps.needToAddTo(id);
        FormErrors errors = check.check(form);
        boolean aThing = form.resource() != null;
        String sought = Reading.text(form.typed());
        String spot = aThing ? "thing-quantity" : pages.spot(need, sought, "skill-quantity");
        int quantity = form.quantity(spot, errors, language);
        List<LineDraft> drafts = aThing ? thing(form, quantity, errors) : skills(need, form, quantity, errors);
        List<TraceShown> traces =
                aThing && form.keep() == null ? drafting.traces(List.of(Reading.text(form.thing())), need) : List.of();
        if (errors.isPresent() || !traces.isEmpty()) {
            return Response.status(422)
                    .entity(pages.of(need, form.then(), form.asTyped(), errors, traces))
                    .build();
        }
        String back = DraftStep.LINES.href(need) + ("review".equals(form.then()) ? "?then=review" : "");
        return answers.act(id, writer -> addAll(writer, id, drafts), back, "needs.line_added");
    }

    private NeedOutcome addAll(Actor writer, NeedId id, List<LineDraft> drafts) {
        NeedOutcome outcome = new NeedOutcome.Done(id);
        for (LineDraft draft : drafts) {
            outcome = change.add(writer, id, draft);
            if (outcome instanceof NeedOutcome.Refused) {
                return outcome;
            }
        }
        return outcome;
    }

    private List<LineDraft> skills(NeedBeingWritten need, LineForm form, int quantity, FormErrors errors) {
        List<String> codes = form.skill() == null ? List.of() : form.skill();
        Level level = form.levelSaid().orElse(Level.WORKING);
        List<LineDraft> drafts = codes.stream()
                .map(this::skill)
                .flatMap(Optional::stream)
                .map(skill -> (LineDraft) new LineDraft.OfSkill(skill.id(), level, quantity))
                .toList();
        if (drafts.isEmpty()) {
            errors.add(pages.spot(need, Reading.text(form.typed()), "skill"), language.say("shared:error_choose"));
        }
        return drafts;
    }

    private Optional<Skill> skill(@Nullable String code) {
        return SkillId.parse(Reading.text(code)).flatMap(taxonomy::find).filter(skill -> !skill.isField());
    }

    private List<LineDraft> thing(LineForm form, int quantity, FormErrors errors) {
        String thing = Reading.text(form.thing());
        if (thing.isEmpty()) {
            errors.add("thing", language.say("shared:error_required"));
            return List.of();
        }
        return List.of(new LineDraft.OfResource(form.resourceSaid().orElse(ResourceKind.EQUIPMENT), thing, quantity));
    }
}
