package org.manyhands.matching.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.CandidateBoard;
import org.manyhands.matching.Exclusion;
import org.manyhands.matching.Fit;
import org.manyhands.matching.LeftOut;
import org.manyhands.matching.LineWithCandidates;
import org.manyhands.matching.MatchAct;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.Side;
import org.manyhands.needs.NeedBoard;
import org.manyhands.people.Capacities;
import org.manyhands.people.Capacity;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.web.RequestLanguage;

/** Draws the match desk. */
@ApplicationScoped
class CandidatesPageAssembler {

    private static final int PAGE = 20;

    /** Left out by name at most; the rest is a matter of numbers. */
    private static final int MOST_LEFT_OUT = 50;

    private final CandidateBoard candidates;
    private final MatchBoard board;
    private final NeedBoard needs;
    private final MatchRowAssembler rows;
    private final Pseudonyms pseudonyms;
    private final Capacities capacities;
    private final MatchWords words;
    private final RequestLanguage language;

    @Inject
    CandidatesPageAssembler(
            CandidateBoard candidates,
            MatchBoard board,
            NeedBoard needs,
            MatchRowAssembler rows,
            Pseudonyms pseudonyms,
            Capacities capacities,
            MatchWords words,
            RequestLanguage language) {
        this.candidates = candidates;
        this.board = board;
        this.needs = needs;
        this.rows = rows;
        this.pseudonyms = pseudonyms;
        this.capacities = capacities;
        this.words = words;
        this.language = language;
    }

    /** The desk, for reading it. */
    CandidatesPage page(Actor actor, NeedId need, NeedLineId line, String typed, boolean alsoNear) {
        LineWithCandidates now = candidates.of(actor, need, line, alsoNear).orElseThrow(Absent::new);
        return draw(actor, now, number(typed), alsoNear, Set.of(), null);
    }

    /** The desk after those ticked could not be asked: there where they stand, and still ticked. */
    CandidatesPage again(Actor actor, NeedId need, NeedLineId line, List<OfferId> ticked, String problem) {
        boolean alsoNear = !ticked.isEmpty();
        LineWithCandidates now = candidates.of(actor, need, line, alsoNear).orElseThrow(Absent::new);
        int first = IntStream.range(0, now.fits().size())
                .filter(at -> ticked.contains(now.fits().get(at).offer()))
                .findFirst()
                .orElse(0);
        return draw(actor, now, first / PAGE + 1, alsoNear, Set.copyOf(ticked), problem);
    }

    private CandidatesPage draw(
            Actor actor,
            LineWithCandidates now,
            int asked,
            boolean alsoNear,
            Set<OfferId> ticked,
            @Nullable String problem) {
        NeedId need = now.line().need();
        NeedLineId line = now.line().line();
        boolean coordinator = now.side() == Side.COORDINATOR;
        int page = Math.min(asked, Math.max(1, (now.fits().size() + PAGE - 1) / PAGE));
        List<Fit> shown =
                now.fits().stream().skip((long) (page - 1) * PAGE).limit(PAGE).toList();
        candidates.aboutToShow(actor, now, shown.size());
        List<LeftOut> leftOut = now.leftOut().stream().limit(MOST_LEFT_OUT).toList();
        Map<PersonId, String> names = pseudonyms.of(
                Stream.concat(shown.stream().map(Fit::person), leftOut.stream().map(LeftOut::person))
                        .toList());
        Map<PersonId, Capacity> free =
                capacities.of(shown.stream().map(Fit::person).toList());
        String here = "/needs/" + need + "/lines/" + line + "/candidates";
        String list = alsoNear ? here + "?near=yes&page=" : here + "?page=";
        int wanted = now.line().quantity();
        int found = Math.min(now.agreed(), wanted);
        return new CandidatesPage(
                here,
                "/needs/" + need,
                now.line().title(),
                needs.texts(actor, need).orElseThrow(Absent::new),
                words.line(now.line()),
                words.facts(now.line()),
                words.say("covered", found, wanted, now.line().kind()),
                found,
                wanted,
                shown.stream()
                        .map(fit -> row(now, fit, ticked.contains(fit.offer()), names, free))
                        .toList(),
                language.say(
                        "shared:pager_position",
                        (page - 1) * PAGE + 1,
                        (page - 1) * PAGE + shown.size(),
                        now.fits().size()),
                page > 1 ? list + (page - 1) : null,
                page * PAGE < now.fits().size() ? list + (page + 1) : null,
                now.notEverybody() ? here + "?near=yes" : null,
                coordinator ? leftOutRows(leftOut, names) : List.of(),
                now.leftOut().size(),
                coordinator ? List.of() : counts(now.leftOut()),
                rows.of(actor, board.asked(actor, line)),
                now.acts().contains(MatchAct.PROPOSE) || now.acts().contains(MatchAct.ASK),
                now.acts().contains(MatchAct.SUGGEST),
                now.acts().isEmpty() ? words.say(found >= wanted ? "nobody_missing" : "peers_ask") : null,
                problem);
    }

    private CandidatesPage.Row row(
            LineWithCandidates now,
            Fit fit,
            boolean ticked,
            Map<PersonId, String> names,
            Map<PersonId, Capacity> free) {
        Capacity capacity = free.get(fit.person());
        return new CandidatesPage.Row(
                fit.offer().toString(),
                ticked,
                names.getOrDefault(fit.person(), words.say("former_member_begins")),
                now.side() == Side.COORDINATOR ? "/offers/" + fit.offer() : null,
                words.reasons(fit, now.line()),
                fit.lastAsked() == null ? "" : fit.lastAsked().toString(),
                capacity == null || capacity.times().isEmpty() ? "" : times(capacity));
    }

    private String times(Capacity capacity) {
        return words.say(
                "free",
                String.join(
                        words.say("list_comma"),
                        capacity.times().stream()
                                .sorted()
                                .map(part -> words.say("part_of_week", part))
                                .toList()));
    }

    private List<CandidatesPage.LeftOutRow> leftOutRows(List<LeftOut> leftOut, Map<PersonId, String> names) {
        return leftOut.stream()
                .map(one -> new CandidatesPage.LeftOutRow(
                        names.getOrDefault(one.person(), words.say("former_member_begins")),
                        "/offers/" + one.offer(),
                        words.say("exclusion", one.why())))
                .toList();
    }

    /** For organisers: how many for which reason, and not a word about blocks. */
    private List<String> counts(List<LeftOut> leftOut) {
        Map<Exclusion, Integer> counts = new TreeMap<>();
        leftOut.stream()
                .filter(one -> one.why() != Exclusion.BLOCKED)
                .forEach(one -> counts.merge(one.why(), 1, Integer::sum));
        List<String> sentences = new ArrayList<>();
        counts.forEach((why, count) -> sentences.add(words.say("exclusion_count", count, words.say("exclusion", why))));
        return sentences;
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
    }
}
