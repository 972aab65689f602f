package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.NeedId;

/** Matches that want an answer, that others have to answer, and that are under way. */
@ApplicationScoped
class MatchWork implements Work {

    private final MatchBoard matches;
    private final MatchTitles titles;

    @Inject
    MatchWork(MatchBoard matches, MatchTitles titles) {
        this.matches = matches;
        this.titles = titles;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return lines(actor, "desk:match_waits", matches.waitingForMe(actor));
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return matches.countWaitingForMe(actor);
    }

    @Override
    public List<Waiting> awaitedBy(Actor actor) {
        return lines(actor, "desk:match_awaited", matches.waitingForOthers(actor));
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        List<Waiting> underWay = new ArrayList<>(lines(actor, "desk:match_under_way", matches.running(actor)));
        underWay.addAll(lines(actor, "desk:match_to_tell", matches.toTell(actor)));
        return underWay;
    }

    private List<Waiting> lines(Actor actor, String text, List<MatchSummary> found) {
        Map<NeedId, String> names = titles.of(actor, found);
        return found.stream()
                .map(match -> new Waiting(
                        text,
                        List.of(names.getOrDefault(match.need(), "…"), match.state(), match.side()),
                        "/matches/" + match.id(),
                        LocalDate.ofInstant(match.since(), ZoneOffset.UTC),
                        match.answerBy(),
                        1))
                .toList();
    }
}
