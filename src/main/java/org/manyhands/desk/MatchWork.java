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
import org.manyhands.matching.Side;
import org.manyhands.needs.NeedRow;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;
import org.manyhands.shared.id.PersonId;

/** Matches that want an answer, that others have to answer, and that are under way. */
@RequestScoped
class MatchWork implements Work {

    /**
     * What a line says of its match. To others than the helper it names the helper: several may want to help with one need, and
     * each leads to another of them. Without a need to name, {@code desk:match_unseen} says the same of it.
     */
    private enum Saying {
        WAITS("desk:match_waits", "desk:match_waits_with"),
        AWAITED("desk:match_awaited", "desk:match_awaited_with"),
        UNDER_WAY("desk:match_under_way", "desk:match_under_way_with"),
        TO_TELL("desk:match_to_tell", "desk:match_to_tell_with"),
        NOT_TAKEN_UP("desk:match_not_taken_up", "desk:match_not_taken_up_with");

        private final String text;
        private final String withHelper;

        Saying(String text, String withHelper) {
            this.text = text;
            this.withHelper = withHelper;
        }
    }

    private final MatchBoard matches;
    private final MatchedNeeds needs;
    private final Pseudonyms pseudonyms;

    // The parts of My work ask one after the other; what all of them are about is asked for together.
    private @Nullable Found found;

    @Inject
    MatchWork(MatchBoard matches, MatchedNeeds needs, Pseudonyms pseudonyms) {
        this.matches = matches;
        this.needs = needs;
        this.pseudonyms = pseudonyms;
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
        List<MatchSummary> notTakenUp = matches.notTakenUp(actor);
        List<MatchSummary> all = Stream.of(waiting, awaited, running, toTell, notTakenUp)
                .flatMap(List::stream)
                .toList();
        About about = new About(
                needs.of(actor, all),
                pseudonyms.of(all.stream()
                        .filter(match -> match.side() != Side.HELPER)
                        .map(MatchSummary::helper)
                        .toList()));
        List<Waiting> underWay = new ArrayList<>(lines(Saying.UNDER_WAY, running, about));
        underWay.addAll(lines(Saying.TO_TELL, toTell, about));
        underWay.addAll(lines(Saying.NOT_TAKEN_UP, notTakenUp, about));
        return new Found(lines(Saying.WAITS, waiting, about), lines(Saying.AWAITED, awaited, about), underWay);
    }

    /**
     * What the lines name.
     *
     * @param helpers the pseudonyms of the helpers of matches in which the reader is not the helper
     */
    private record About(MatchedNeeds.Found needs, Map<PersonId, String> helpers) {}

    private static List<Waiting> lines(Saying saying, List<MatchSummary> found, About about) {
        return found.stream().map(match -> line(saying, match, about)).toList();
    }

    private static Waiting line(Saying saying, MatchSummary match, About about) {
        NeedRow need = about.needs().need(match);
        String helper = match.side() == Side.HELPER ? null : about.helpers().get(match.helper());
        String text;
        List<Object> arguments;
        if (need == null) {
            text = "desk:match_unseen";
            arguments = List.of(saying);
        } else if (helper == null) {
            text = saying.text;
            arguments = List.of(about.needs().title(match, need), match.state(), match.side());
        } else {
            text = saying.withHelper;
            arguments = List.of(about.needs().title(match, need), match.state(), match.side(), helper);
        }
        return new Waiting(
                text, arguments, "/matches/" + match.id(), UtcDay.of(match.since()), DueDay.of(match, need), 1);
    }
}
