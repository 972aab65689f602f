package org.manyhands.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.NeedRow;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.NeedId;

/** Matches that want an answer, that others have to answer, and that are under way. */
@RequestScoped
class MatchWork implements Work {

    /** What a line says of its match; without a need to name, {@code desk:match_unseen} says the same of it. */
    private enum Saying {
        WAITS("desk:match_waits"),
        AWAITED("desk:match_awaited"),
        UNDER_WAY("desk:match_under_way"),
        TO_TELL("desk:match_to_tell");

        private final String text;

        Saying(String text) {
            this.text = text;
        }
    }

    private final MatchBoard matches;
    private final MatchedNeeds needs;

    // The parts of My work ask one after the other; what all of them are about is asked for together.
    private @Nullable Found found;

    @Inject
    MatchWork(MatchBoard matches, MatchedNeeds needs) {
        this.matches = matches;
        this.needs = needs;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return found(actor).waiting();
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return matches.countWaitingForMe(actor);
    }

    @Override
    public List<Waiting> awaitedBy(Actor actor) {
        return found(actor).awaited();
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        return found(actor).underWay();
    }

    private record Found(List<Waiting> waiting, List<Waiting> awaited, List<Waiting> underWay) {}

    private Found found(Actor actor) {
        Found known = found;
        if (known == null) {
            known = find(actor);
            found = known;
        }
        return known;
    }

    private Found find(Actor actor) {
        List<MatchSummary> waiting = matches.waitingForMe(actor);
        List<MatchSummary> awaited = matches.waitingForOthers(actor);
        List<MatchSummary> running = matches.running(actor);
        List<MatchSummary> toTell = matches.toTell(actor);
        Map<NeedId, NeedRow> about = needs.of(
                actor,
                Stream.of(waiting, awaited, running, toTell)
                        .flatMap(List::stream)
                        .toList());
        List<Waiting> underWay = new ArrayList<>(lines(Saying.UNDER_WAY, running, about));
        underWay.addAll(lines(Saying.TO_TELL, toTell, about));
        return new Found(lines(Saying.WAITS, waiting, about), lines(Saying.AWAITED, awaited, about), underWay);
    }

    private static List<Waiting> lines(Saying saying, List<MatchSummary> found, Map<NeedId, NeedRow> about) {
        return found.stream()
                .map(match -> line(saying, match, about.get(match.need())))
                .toList();
    }

    private static Waiting line(Saying saying, MatchSummary match, @Nullable NeedRow need) {
        return new Waiting(
                need == null ? "desk:match_unseen" : saying.text,
                need == null ? List.of(saying) : List.of(need.title(), match.state(), match.side()),
                "/matches/" + match.id(),
                UtcDay.of(match.since()),
                DueDay.of(match, need),
                1);
    }
}
