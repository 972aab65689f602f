package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.Finding;
import org.manyhands.matching.Fit;
import org.manyhands.matching.MatchState;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.OpenLine;
import org.manyhands.places.DistanceBand;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Says things about matches in the reader's language. */
@ApplicationScoped
public class MatchWords {

    /** One reason: met, partly or missing, and a short sentence. */
    public record Reason(String kind, String text) {}

    private final RequestLanguage language;
    private final Taxonomy taxonomy;
    private final Gazetteer gazetteer;

    @Inject
    MatchWords(RequestLanguage language, Taxonomy taxonomy, Gazetteer gazetteer) {
        this.language = language;
        this.taxonomy = taxonomy;
        this.gazetteer = gazetteer;
    }

    Locale locale() {
        return language.get().locale();
    }

    String say(String key, @Nullable Object... arguments) {
        return language.say("matching:" + key, arguments);
    }

    /** What a line asks for: "PostgreSQL (working knowledge)", "telephones, used but sound". */
    String what(OpenLine line) {
        return line.kind() == LineKind.SKILL
                ? say("what_skill", skill(line.skill()), language.say("shared:skill_level", line.level()))
                : String.valueOf(line.thing());
    }

    /** The line as a sentence: "One person for PostgreSQL (working knowledge)". */
    String line(OpenLine line) {
        return line.kind() == LineKind.SKILL
                ? say("line_skill", line.quantity(), what(line))
                : say("line_thing", line.quantity(), what(line));
    }

    /** Hours, day, place and languages of a line, as far as its reader may know them. */
    List<String> facts(OpenLine line) {
        List<String> facts = new ArrayList<>();
        facts.add(line.groupShown());
        if (line.byWhen() != null) {
            facts.add(say("by_when", line.byWhen()));
        }
        if (line.hours() != null) {
            facts.add(say("hours", line.hours()));
        }
        String place = line.place() == null ? "" : gazetteer.shown(line.place(), line.placeShown(), locale());
        if (line.remote() || !place.isEmpty()) {
            facts.add(say("where", line.remote(), place.isEmpty() ? "no" : "yes", place));
        }
        if (!line.languages().isEmpty()) {
            facts.add(String.join(
                    say("list_comma"),
                    line.languages().stream()
                            .map(code -> SpokenLanguages.name(code, language.get()))
                            .sorted()
                            .toList()));
        }
        return facts;
    }

    /** Why somebody fits, one short sentence a facet, in the order in which facets are compared. */
    List<Reason> reasons(Fit fit, OpenLine line) {
        return fit.findings().stream()
                .map(finding ->
                        new Reason(finding.grade().name().toLowerCase(Locale.ROOT), sentence(finding, fit, line)))
                .toList();
    }

    private String sentence(Finding finding, Fit fit, OpenLine line) {
        String key = "finding_" + finding.name().toLowerCase(Locale.ROOT);
        return switch (finding.facet()) {
            case WHAT -> say(key, skill(fit.skill()), skill(line.skill()));
            case LEVEL ->
                say(
                        key,
                        fit.level() == null ? "" : language.say("shared:skill_level", fit.level()),
                        line.level() == null ? "" : language.say("shared:skill_level", line.level()));
            case QUANTITY -> say(key, fit.quantity());
            case LANGUAGE -> say(key);
            case PLACE -> say(key, band(fit.band(), fit.acrossBorder()));
            case HOURS -> say(key, fit.hoursLeft(), line.hours() == null ? 0 : line.hours());
            case ASKED -> say(key, fit.lastAsked());
            case LOAD -> say(key, fit.openMatches(), fit.limit());
        };
    }

    private String band(@Nullable DistanceBand band, boolean acrossBorder) {
        if (band == null) {
            return "";
        }
        String words = language.say("places:distance_band", band);
        return acrossBorder ? words + say("list_comma") + language.say("places:across_border") : words;
    }

    private String skill(@Nullable SkillId skill) {
        return skill == null
                ? ""
                : taxonomy.find(skill).map(found -> found.label(locale())).orElse(skill.code());
    }

    /** The state in a word. */
    String state(MatchState state) {
        return say("state", state);
    }

    /** The shape beside the word. */
    static String mark(MatchState state) {
        return switch (state) {
            case SUGGESTED -> "draft";
            case PROPOSED, REPORTED_DONE -> "waiting";
            case AGREED -> "full";
            case ACTIVE -> "open";
            case DISPUTED -> "late";
            case DONE -> "done";
            case DISCARDED, DECLINED, LAPSED, RETRACTED, WITHDRAWN, CANCELLED, NOT_MET -> "closed";
        };
    }

    /** The day, or the empty string. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : say("day", day);
    }
}
