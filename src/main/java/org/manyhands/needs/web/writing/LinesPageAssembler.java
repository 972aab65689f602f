package org.manyhands.needs.web.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedBeingWritten;
import org.manyhands.needs.NeedRefusal;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.web.Choice;
import org.manyhands.needs.web.NeedWords;
import org.manyhands.shared.form.FormErrors;
import org.manyhands.shared.form.Reading;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.Level;
import org.manyhands.skills.Recognised;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.Skill;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/** Draws the page of lines. */
@RequestScoped
class LinesPageAssembler {

    private static final int MOST_FOUND = 8;
    private static final int MOST_SUGGESTED = 6;

    private final StepsAssembler stepsShown;
    private final NeedWords words;
    private final RequestLanguage language;
    private final Taxonomy taxonomy;
    private final SkillReader reader;

    @Inject
    LinesPageAssembler(
            StepsAssembler stepsShown,
            NeedWords words,
            RequestLanguage language,
            Taxonomy taxonomy,
            SkillReader reader) {
        this.stepsShown = stepsShown;
        this.words = words;
        this.language = language;
        this.taxonomy = taxonomy;
        this.reader = reader;
    }

    LinesStepPage of(NeedBeingWritten need, @Nullable String then, @Nullable String sought) {
        return of(need, then, LinesStepPage.Typed.searching(Reading.text(sought)), FormErrors.none());
    }

    /** Where something about picking a skill is told: this field if what was found is shown, else where one begins. */
    String spot(NeedBeingWritten need, String sought, String field) {
        if (!sought.isEmpty()) {
            return found(sought).isEmpty() ? "q" : field;
        }
        return suggested(need).isEmpty() ? "q" : "suggested";
    }

    /** Where the writer goes when the lines are right. */
    static String onward(NeedBeingWritten need, @Nullable String then) {
        return !need.state().isBeingWritten()
                ? "/needs/" + need.id()
                : "/needs/" + need.id() + "/draft/" + ("review".equals(then) ? "review" : DraftStep.LINES.next());
    }

    LinesStepPage of(NeedBeingWritten need, @Nullable String then, LinesStepPage.Typed typed, FormErrors errors) {
        return of(need, then, typed, errors, null);
    }

    /** With what was typed, and why nothing of it was added. */
    LinesStepPage refused(NeedBeingWritten need, String then, LinesStepPage.Typed typed, NeedRefusal why) {
        return of(need, then, typed, FormErrors.none(), words.say("refusal", why));
    }

    private LinesStepPage of(
            NeedBeingWritten need,
            @Nullable String then,
            LinesStepPage.Typed typed,
            FormErrors errors,
            @Nullable String problem) {
        boolean writing = need.state().isBeingWritten();
        StepsShown steps = writing ? stepsShown.of(need, DraftStep.LINES, then) : null;
        return new LinesStepPage(
                steps,
                "/needs/" + need.id() + "/lines",
                "review".equals(then) ? "review" : "",
                "/needs/" + need.id() + "/draft/review",
                language.say(writing ? "shared:continue" : "needs:lines_right"),
                need.lines().stream().map(line -> line(need, line, typed)).toList(),
                writing || need.state() == NeedState.SUBMITTED,
                !need.onlyHelped(),
                suggested(need),
                typed,
                typed.sought().isEmpty() ? null : found(typed.sought()),
                problem,
                !typed.thing().equals(LinesStepPage.Thing.NONE)
                        || !errors.traces().isEmpty()
                        || need.lines().isEmpty(),
                Arrays.stream(Level.values())
                        .map(level -> new Choice(level.name(), language.say("shared:skill_level_choice", level)))
                        .toList(),
                Arrays.stream(ResourceKind.values())
                        .map(kind -> new Choice(kind.name(), language.say("shared:resource_kind", kind)))
                        .toList(),
                errors);
    }

    private LinesStepPage.LineForm line(NeedBeingWritten need, LineShown line, LinesStepPage.Typed typed) {
        String id = line.id().toString();
        return new LinesStepPage.LineForm(
                id,
                words.line(line),
                line.level() == null ? "" : language.say("shared:skill_level_choice", line.level()),
                line.level() == null ? "" : line.level().name(),
                typed.quantities().getOrDefault(id, Integer.toString(line.wanted())),
                "/needs/" + need.id() + "/lines/" + id);
    }

    /** Skills that the text speaks of: proposed, never added by themselves. */
    private List<Choice> suggested(NeedBeingWritten need) {
        Set<SkillId> asked = need.lines().stream()
                .map(LineShown::skill)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        String text = String.join("\n", need.title(), need.difference(), need.doneWhen());
        return reader.read(text, words.locale()).stream()
                .map(Recognised::skill)
                .filter(skill -> !asked.contains(skill.id()))
                .distinct()
                .limit(MOST_SUGGESTED)
                .map(this::choice)
                .toList();
    }

    private List<Choice> found(String typed) {
        return taxonomy.search(typed, words.locale(), MOST_FOUND).stream()
                .map(this::choice)
                .toList();
    }

    private Choice choice(Skill skill) {
        return new Choice(skill.id().code(), skill.label(words.locale()));
    }
}
