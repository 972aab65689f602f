package org.manyhands.needs.web.writing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manyhands.needs.ChangeLines;
import org.manyhands.needs.LineDraft;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedOutcome;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.web.NeedAnswers;
import org.manyhands.shared.Actor;
import org.manyhands.shared.form.FormCheck;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.FormFields;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.shared.web.Submissions;
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
        List<LineDraft> drafts = new ArrayList<>();
        if (form.picksASkill()) {
            drafts.addAll(picked(need, form, errors));
        }
        if (form.ticksSuggestions()) {
            drafts.addAll(suggested(form, errors));
        }
        if (form.namesAThing()) {
            drafts.add(thing(form, errors));
        }
        if (drafts.isEmpty() && !errors.isWrong() && !form.goesOn()) {
            nothingToAdd(need, form, errors);
        }
        if (traces.in(errors, "thing", form.thing()).isPresent()) {
            return Response.status(422)
                    .entity(pages.of(need, form.then(), form.asTyped(), errors))
                    .build();
        }
        String next = form.goesOn() ? LinesPageAssembler.onward(need, form.then()) : here(need, form);
        return drafts.isEmpty()
                ? Submissions.to(form.searches() ? next + "#find" : next)
                : answers.act(
                        writer -> addAll(writer, id, drafts),
                        next,
                        "needs.line_added",
                        why -> refused(need, form, why));
    }

    /** Nothing was added, and all of it comes back where something else can be done with it. */
    private Response refused(NeedBeingWritten need, LineForm form, NeedRefusal why) {
        return switch (why) {
            case LINE_THERE, TOO_MANY_LINES ->
                Response.status(422)
                        .entity(pages.refused(need, form.then(), form.asTyped(), why))
                        .build();
            default -> answers.refused(need.id(), why);
        };
    }

    private void nothingToAdd(NeedBeingWritten need, LineForm form, FormErrors errors) {
        if (!form.searches()) {
            errors.add(pages.spot(need, form.q(), "skill"), language.say("shared:error_choose"));
        } else if (form.q().isEmpty()) {
            errors.add("q", language.say("shared:error_required"));
        }
    }

    /** The page of lines again, with what was found if something is looked for. */
    private static String here(NeedBeingWritten need, LineForm form) {
        UriBuilder here = UriBuilder.fromPath(DraftStep.LINES.href(need));
        if (form.then().equals("review")) {
            here.queryParam("then", "review");
        }
        if (form.searches() && !form.q().isEmpty()) {
            here.queryParam("q", "{sought}");
        }
        return here.build(form.q()).toString();
    }

    private List<LineDraft> picked(NeedBeingWritten need, LineForm form, FormErrors errors) {
        List<Skill> picked = skills(form.skill());
        if (picked.isEmpty()) {
            errors.add(pages.spot(need, form.q(), "skill"), language.say("shared:error_choose"));
        }
        Level level = form.levelSaid().orElse(Level.WORKING);
        int people = form.people(pages.spot(need, form.q(), "skill-quantity"), errors, language);
        return picked.stream()
                .<LineDraft>map(skill -> new LineDraft.OfSkill(skill.id(), level, people))
                .toList();
    }

    private List<LineDraft> suggested(LineForm form, FormErrors errors) {
        List<Skill> ticked = skills(form.suggested());
        if (ticked.isEmpty()) {
            errors.add("suggested", language.say("shared:error_choose"));
        }
        return ticked.stream()
                .<LineDraft>map(skill -> new LineDraft.OfSkill(skill.id(), Level.WORKING, 1))
                .toList();
    }

    private LineDraft thing(LineForm form, FormErrors errors) {
        if (form.thing().isEmpty()) {
            errors.add("thing", language.say("shared:error_required"));
        }
        return new LineDraft.OfResource(
                form.resourceSaid().orElse(ResourceKind.EQUIPMENT),
                form.thing(),
                form.quantity("thing-quantity", errors, language));
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

    private List<Skill> skills(List<String> codes) {
        return codes.stream().map(this::skill).flatMap(Optional::stream).toList();
    }

    private Optional<Skill> skill(String code) {
        return SkillId.parse(code).flatMap(taxonomy::find).filter(skill -> !skill.isField());
    }
}
