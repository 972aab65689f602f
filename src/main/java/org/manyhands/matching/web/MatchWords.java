package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.Finding;
import org.manyhands.matching.Fit;
import org.manyhands.matching.MatchState;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.NeedRow;
import org.manyhands.needs.OpenLine;
import org.manyhands.places.DistanceBand;
import org.manyhands.places.PlaceWords;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.web.RequestLanguage;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/** Says things about matches in the reader's language. */
@ApplicationScoped
public class MatchWords {

    /** One reason: met, partly or missing, and a short sentence. */
    public record Reason(String kind, String text) {}

    /** Something known about a need, under its name. */
    public record Fact(String name, String value) {}

    /** What is said of the person, so otherwise to them; the rest is said of the need, or of both. */
    private static final Set<Finding> OF_THE_PERSON = EnumSet.of(
            Finding.SKILL_SAME,
            Finding.SKILL_NARROWER,
            Finding.SKILL_WIDER,
            Finding.SKILL_RELATED,
            Finding.SKILL_SIBLING,
            Finding.KIND_SAME,
            Finding.WHAT_NOT_LISTED,
            Finding.LEVEL_WANTS_TO_BEGIN,
            Finding.LEVEL_WANTS_TO_LEARN,
            Finding.LANGUAGE_NOT_SAID,
            Finding.PLACE_FARTHER,
            Finding.PLACE_NOT_SAID,
            Finding.PLACE_NOT_REMOTE,
            Finding.ASKED_NEVER,
            Finding.LOAD_NONE,
            Finding.LOAD_SOME);

    private final RequestLanguage language;
    private final Taxonomy taxonomy;
    private final PlaceWords places;

    @Inject
    MatchWords(RequestLanguage language, Taxonomy taxonomy, PlaceWords places) {
        this.language = language;
        this.taxonomy = taxonomy;
        this.places = places;
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
        String place = line.place() == null ? "" : places.shown(line.place(), line.placeShown(), locale());
        if (line.remote() || !place.isEmpty()) {
            facts.add(say("where", line.remote(), place.isEmpty() ? "no" : "yes", place));
        }
        if (!line.languages().isEmpty()) {
            facts.add(languages(line.languages().stream()));
        }
        return facts;
    }

    /** The same about a need in any state, each under its name: what one reads before saying yes, and goes back to after. */
    List<Fact> facts(NeedRow need) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "needs:fact_who", need.group());
        String told = need.place().isEmpty() ? "no" : "yes";
        add(
                facts,
                "needs:fact_where",
                need.remote() || !need.place().isEmpty() ? say("where", need.remote(), told, need.place()) : "");
        add(facts, "needs:fact_by", day(need.byWhen()));
        add(facts, "needs:fact_hours", need.hours() == null ? "" : say("hours", need.hours()));
        add(facts, "needs:fact_languages", languages(need.languages().stream()));
        return facts;
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(language.say(name), value));
        }
    }

    private String languages(Stream<String> codes) {
        return codes.map(code -> SpokenLanguages.name(code, language.get()))
                .sorted(Collator.getInstance(locale()))
                .collect(Collectors.joining(say("list_comma")));
    }

    /** Why somebody fits, one short sentence a facet, in the order in which facets are compared. */
    List<Reason> reasons(Fit fit, OpenLine line) {
        return reasons(fit, line, false);
    }

    /** Why the reader fits: the same, said to them instead of about them. */
    List<Reason> ownReasons(Fit fit, OpenLine line) {
        return reasons(fit, line, true);
    }

    private List<Reason> reasons(Fit fit, OpenLine line, boolean own) {
        return fit.findings().stream()
                .map(finding ->
                        new Reason(finding.grade().name().toLowerCase(Locale.ROOT), sentence(finding, own, fit, line)))
                .toList();
    }

    private String sentence(Finding finding, boolean own, Fit fit, OpenLine line) {
        String key = (own && OF_THE_PERSON.contains(finding) ? "finding_you_" : "finding_")
                + finding.name().toLowerCase(Locale.ROOT);
        return switch (finding.facet()) {
            // Whoever only wants to learn a skill has named it, but is not said to know it.
            case WHAT -> say(key, skill(fit.skill()), skill(line.skill()), fit.level() == null);
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
                : taxonomy.find(skill).map(found -> found.inSentence(locale())).orElse(skill.code());
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
