package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.Answer;
import org.manyhands.matching.DisputeStatement;
import org.manyhands.matching.Happening;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.MatchTimes;
import org.manyhands.matching.MatchView;
import org.manyhands.matching.Side;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.PersonId;

/** Tells what happened to a match, and what happens next. */
@ApplicationScoped
class MatchStory {

    private final MatchWords words;
    private final Pseudonyms pseudonyms;
    private final MatchTimes times;

    @Inject
    MatchStory(MatchWords words, Pseudonyms pseudonyms, MatchTimes times) {
        this.words = words;
        this.pseudonyms = pseudonyms;
        this.times = times;
    }

    /** The next step, as a sentence to its reader. */
    String next(MatchView match, MatchRowAssembler.Told told) {
        if (match.stuck()) {
            return words.say("next_stuck", match.state(), match.side(), match.answerBy());
        }
        MatchAct settled = match.settled();
        if (settled != null) {
            return words.say("next_settled", settled, reader(match));
        }
        if (match.wentOn()) {
            Side said = match.history().getLast().side();
            return words.say("next_went_on", said == match.side() ? "MINE" : reader(match), name(said, told));
        }
        return switch (match.state()) {
            case DISPUTED ->
                words.say("next_disputed", reader(match), match.summary().settleBy(), match.late(), sidesHeard(match));
            case PROPOSED ->
                match.acts().contains(MatchAct.SAY_YES)
                        ? words.say("next_answer", match.side(), match.answerBy(), told.helper(), told.group())
                        : words.say("next_wait", waitedFor(match, told), match.answerBy());
            case REPORTED_DONE ->
                words.say(
                        "next_reported",
                        match.side() == Side.COORDINATOR
                                ? "COORDINATOR"
                                : match.side() == match.reportedBy() ? "MINE" : "THEIRS",
                        name(Objects.requireNonNull(match.reportedBy()), told),
                        match.finishesOn());
            default -> words.say("next", match.state(), reader(match), told.helper(), told.group());
        };
    }

    /** How many sides have said in this dispute how they see it: in a statement, or when they raised it. */
    private static int sidesHeard(MatchView match) {
        Set<Side> sides = match.statements().stream()
                .filter(one -> one.disputedAt().equals(match.summary().since()))
                .map(DisputeStatement::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        raising(match)
                .filter(raised -> raised.note() != null)
                .map(Happening::side)
                .ifPresent(sides::add);
        return sides.size();
    }

    /** Why the dispute was raised that the match is in now, for the coordinators who decide; whoever raised it has it in the history. */
    Optional<MatchPage.Heard> raised(MatchView match) {
        return raising(match)
                .filter(_ -> match.side() == Side.COORDINATOR)
                .map(raised -> new MatchPage.Heard(
                        words.say("raised", raised.side(), UtcDay.of(raised.at())),
                        Objects.requireNonNullElse(note(raised), "")));
    }

    private static Optional<Happening> raising(MatchView match) {
        return match.state() == MatchState.DISPUTED
                ? match.history().reversed().stream()
                        .filter(happening -> happening.act() == MatchAct.DISPUTE)
                        .findFirst()
                : Optional.empty();
    }

    private static String reader(MatchView match) {
        return match.side() == Side.COORDINATOR ? "COORDINATOR" : "PARTY";
    }

    /** What happened, the newest last. */
    List<MatchPage.Entry> history(MatchView match, MatchRowAssembler.Told told) {
        Map<PersonId, String> names = pseudonyms.of(match.history().stream()
                .map(Happening::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return match.history().stream()
                .map(happening -> new MatchPage.Entry(
                        words.say("entry", happening.act(), happening.side(), who(match, happening, told, names)),
                        words.say("day", happening.at()),
                        UtcDay.of(happening.at()),
                        note(happening)))
                .toList();
    }

    /** The day on which something happens by itself, where something will: when it is due and the site looks after it. */
    String byItself(MatchView match) {
        LocalDate due =
                switch (match.state()) {
                    case PROPOSED ->
                        match.answerBy() == null ? null : match.answerBy().plusDays(1);
                    case REPORTED_DONE -> match.finishesOn();
                    default -> null;
                };
        return due == null
                ? ""
                : times.nextRun()
                        .map(UtcDay::of)
                        .map(run -> words.say("by_itself", run.isAfter(due) ? run : due))
                        .orElse("");
    }

    private String waitedFor(MatchView match, MatchRowAssembler.Told told) {
        List<String> waiting = new ArrayList<>();
        if (match.helperAnswer() == Answer.WAITING) {
            waiting.add(told.helper());
        }
        if (match.groupAnswer() == Answer.WAITING) {
            waiting.add(told.group());
        }
        if (match.coordinatorAnswer() == Answer.WAITING) {
            waiting.add(words.say("a_coordinator"));
        }
        return String.join(words.say("list_comma"), waiting);
    }

    private String who(MatchView match, Happening happening, MatchRowAssembler.Told told, Map<PersonId, String> names) {
        if (happening.side() == Side.COORDINATOR && match.side() == Side.COORDINATOR && happening.by() != null) {
            return names.getOrDefault(happening.by(), words.say("former_member_begins"));
        }
        return name(happening.side(), told);
    }

    /** As a sentence begins with them. */
    private String name(Side side, MatchRowAssembler.Told told) {
        return switch (side) {
            case HELPER -> told.helperBegins();
            case GROUP -> told.group();
            case COORDINATOR -> words.say("a_coordinator_did");
            case RULE -> "";
        };
    }

    private @Nullable String note(Happening happening) {
        if (happening.reason() == null) {
            return happening.note();
        }
        String reason = words.say("reason", happening.reason());
        return happening.note() == null ? reason : words.say("reason_and_note", reason, happening.note());
    }
}
