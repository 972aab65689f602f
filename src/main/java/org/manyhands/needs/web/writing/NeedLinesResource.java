package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.manyhands.needs.ChangeLines;
import org.manyhands.needs.LineDraft;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.TraceWarning;
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
    TraceWarning traces;

    @Inject
    Taxonomy taxonomy;

    @Inject
    FormCheck check;

    @Inject
    RequestLanguage language;

    @POST
    @Path("/{id}/lines")
    @FormFields(TraceWarning.TICK)
    public Response add(@PathParam("id") NeedId id, @BeanParam LineForm form) {
        NeedBeingWritten need = steps.needToAddTo(id);
        FormErrors errors = check.check(form);
        boolean aThing = form.isOfAThing();
        String sought = form.q();
        String spot = aThing ? "thing-quantity" : pages.spot(need, sought, "skill-quantity");
        List<Skill> picked = aThing ? List.of() : picked(form);
        String thing = aThing ? form.thing() : "";
        if (aThing && thing.isEmpty()) {
            errors.add("thing", language.say("shared:error_required"));
        } else if (!aThing && picked.isEmpty()) {
            errors.add(pages.spot(need, sought, "skill"), language.say("shared:error_choose"));
        }
        int quantity = form.quantity(spot, errors, language);
        if (traces.in(errors, "thing", thing).isPresent()) {
            return Response.status(422)
                    .entity(pages.of(need, form.then(), form.asTyped(), errors))
                    .build();
        }
        Level level = form.levelSaid().orElse(Level.WORKING);
        List<LineDraft> drafts = aThing
                ? List.of(new LineDraft.OfResource(form.resourceSaid().orElse(ResourceKind.EQUIPMENT), thing, quantity))
                : picked.stream()
                        .map(skill -> (LineDraft) new LineDraft.OfSkill(skill.id(), level, quantity))
                        .toList();
        String back = DraftStep.LINES.href(need) + (form.then().equals("review") ? "?then=review" : "");
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

    private List<Skill> picked(LineForm form) {
        return form.skill().stream().map(this::skill).flatMap(Optional::stream).toList();
    }

    private Optional<Skill> skill(String code) {
        return SkillId.parse(code).flatMap(taxonomy::find).filter(skill -> !skill.isField());
    }
}
