package org.manyhands.needs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.CloseReason;
import org.manyhands.needs.Coverage;
import org.manyhands.needs.Exposure;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.LineShown;
import org.manyhands.needs.NeedRow;
import org.manyhands.needs.NeedState;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.text.SpokenLanguages;
import org.manyhands.shared.text.Texts;
import org.manyhands.shared.web.RequestLanguage;

/** Says things about needs in the reader's language: the one maker of sentences that several pages share. */
@RequestScoped
public class NeedWords {

    private final RequestLanguage language;
    private final Clock clock;

    @Inject
    NeedWords(RequestLanguage language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** The reader's language. */
    public Locale locale() {
        return language.get().locale();
    }

    /** The sentence of this name in the bundle of needs. */
    public String say(String key, @Nullable Object... arguments) {
        return language.say("needs:" + key, arguments);
    }

    /** "2 people: Interpreting (expert)"; "Equipment: 4 × telephones". */
    public String line(LineShown line) {
        return line.kind() == LineKind.SKILL
                ? say("line_skill", line.wanted(), line.what(), line.level())
                : say(
                        "line_resource",
                        line.wanted(),
                        line.what(),
                        language.say("shared:resource_kind", line.resource()));
    }

    /** "Lisbon, Portugal, or from anywhere"; empty where nothing may be told. */
    public String where(boolean remote, String place) {
        if (place.isEmpty()) {
            return remote ? say("from_anywhere") : "";
        }
        return remote ? say("place_or_anywhere", place) : place;
    }

    /** "Arabic or English"; the shorter names of languages need no codes. */
    public String languages(List<String> codes) {
        return String.join(
                say("list_comma"),
                codes.stream()
                        .map(code -> SpokenLanguages.name(code, language.get()))
                        .toList());
    }

    /** A need of a list: a sentence, its state, its muted facts. */
    public RowShown row(NeedRow need) {
        boolean open = need.state() == NeedState.OPEN;
        List<RowShown.Line> lines =
                need.lines().stream().map(line -> line(line, open)).toList();
        List<String> facts = new ArrayList<>();
        facts.add(say("for_group", need.group()));
        add(facts, where(need.remote(), need.place()));
        add(facts, byWhen(need.byWhen()));
        if (need.hours() != null) {
            facts.add(say("about_hours", need.hours()));
        }
        add(facts, languages(need.languages()));
        add(facts, need.confirmed() == null ? "" : say("confirmed_on", need.confirmed()));
        return new RowShown(
                need.href(),
                need.title().isBlank() ? say("untitled") : need.title(),
                lines,
                facts,
                mark(need.state(), need.coverage(), need.closed()),
                stateWord(need.state(), need.coverage()) + urgencyWord(need));
    }

    /** A line of a list; what is found of it is told while others are looked for. */
    private RowShown.Line line(LineShown line, boolean told) {
        return told && line.found() > 0
                ? new RowShown.Line(
                        line(line),
                        mark(NeedState.OPEN, line.coverage(), null),
                        say("covered", Math.min(line.found(), line.wanted()), line.wanted(), line.kind()))
                : new RowShown.Line(line(line), null, null);
    }

    private String urgencyWord(NeedRow need) {
        return need.state() == NeedState.OPEN ? say("state_and_urgency", need.urgency()) : "";
    }

    private String byWhen(@Nullable LocalDate day) {
        return day == null ? "" : say("by_day", day);
    }

    /** The shape beside a state: what ended well is ticked, what ended otherwise is crossed. */
    public String mark(NeedState state, Coverage coverage, @Nullable CloseReason closed) {
        return switch (state) {
            case DRAFT -> "draft";
            case SUBMITTED, NEEDS_INFO -> "waiting";
            case DECLINED -> "closed";
            case ON_HOLD -> "hold";
            case CLOSED ->
                closed == CloseReason.FULFILLED || closed == CloseReason.PARTLY_FULFILLED ? "done" : "closed";
            case OPEN ->
                switch (coverage) {
                    case NONE -> "open";
                    case PART -> "part";
                    case FULL -> "full";
                };
        };
    }

    /** The word beside the shape: an open need is told by its coverage. */
    public String stateWord(NeedState state, Coverage coverage) {
        return state == NeedState.OPEN ? say("coverage", coverage) : say("state", state);
    }

    private static void add(List<String> facts, String fact) {
        if (!fact.isEmpty()) {
            facts.add(fact);
        }
    }

    /** How urgent, with a question where the deadline lies far behind what that says: for whoever can change one of the two. */
    public String urgency(Urgency urgency, @Nullable LocalDate byWhen) {
        String said = say("urgency", urgency);
        return byWhen != null && urgency.endsBefore(byWhen, LocalDate.now(clock))
                ? say("urgency_but_later", said, byWhen)
                : said;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return Texts.day(language.get(), day);
    }

    /** Why a need is over; empty while it is not. */
    public String reason(@Nullable CloseReason closed) {
        return closed == null ? "" : say("close_reason", closed);
    }

    /** Who finds a need of this exposure, in a sentence. */
    public String sees(Exposure exposure) {
        return switch (exposure.sensitivity()) {
            case OPEN -> say(exposure.onWeb() ? "seen_on_web" : "seen_open");
            case CAREFUL -> say("seen_careful");
            case PROTECTED -> say(exposure.vettedMaySee() ? "seen_vetted" : "seen_by_proposal");
        };
    }
}
