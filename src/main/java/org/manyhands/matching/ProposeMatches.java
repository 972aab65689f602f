package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;

/**
 * Asks one or several candidates for a line: a coordinator both sides, an organiser for their own group, or a coordinator only
 * notes them as suggestions.
 */
@ApplicationScoped
public class ProposeMatches {

    /** Nobody asks more at once: whoever says yes must not find the place gone. */
    public static final int MOST = 10;

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * Some or all were asked.
         *
         * @param notPossible how many could not be: taken, paused or at their limit meanwhile
         */
        record Asked(List<MatchId> matches, int notPossible) implements Outcome {}

        /** Nobody was asked. */
        record Refused(MatchRefusal reason) implements Outcome {}
    }

    private final CandidateBoard candidates;
    private final Matches matches;
    private final Locks locks;
    private final CircumstancesNow circumstances;
    private final MatchTransitions transitions;

    @Inject
    ProposeMatches(
            CandidateBoard candidates,
            Matches matches,
            Locks locks,
            CircumstancesNow circumstances,
            MatchTransitions transitions) {
        this.candidates = candidates;
        this.matches = matches;
        this.locks = locks;
        this.circumstances = circumstances;
        this.transitions = transitions;
    }

    /**
     * Asks those of the offers' owners who can be asked now.
     *
     * @param onlySuggest note them for coordinators and ask nobody yet
     */
    @Transactional
    public Outcome ask(Actor actor, NeedId need, NeedLineId lineId, Collection<OfferId> offers, boolean onlySuggest) {
        LineWithCandidates now = candidates.of(actor, need, lineId, offers).orElseThrow(Absent::new);
        LinePlaces line = locks.line(lineId).orElseThrow(Absent::new);
        MatchAct begin = now.side() == Side.GROUP && !onlySuggest ? MatchAct.ASK : MatchAct.SUGGEST;
        Optional<Transition> row =
                MatchTable.find(begin, null, now.side(), now.hub().mode());
        if (row.isEmpty() || offers.size() > MOST) {
            return new Outcome.Refused(MatchRefusal.NOT_NOW);
        }
        MatchTransitions.Cause cause = MatchTransitions.Cause.of(actor.id());
        boolean alsoPropose = now.side() == Side.COORDINATOR && !onlySuggest;
        List<MatchId> asked = new ArrayList<>();
        MatchRefusal refused = MatchRefusal.NOT_POSSIBLE;
        for (Fit fit : now.fits()) {
            Circumstances about = circumstances.of(line, fit.person(), fit.offer());
            Optional<MatchRefusal> refusal = MatchPolicy.refusal(row.get(), null, about)
                    .or(() -> alsoPropose
                            ? MatchPolicy.refusal(proposal(now.hub().mode()), null, about)
                            : Optional.empty());
            if (refusal.isPresent()) {
                refused = refusal.get();
                continue;
            }
            Match match =
                    transitions.begin(line, fit.person(), fit.offer(), fit.quantity(), now.hub(), row.get(), cause);
            if (alsoPropose) {
                transitions.move(match, proposal(match.mode()), null, cause);
            }
            asked.add(match.id());
        }
        return asked.isEmpty() ? new Outcome.Refused(refused) : new Outcome.Asked(asked, offers.size() - asked.size());
    }

    /** Asks both sides about a match that was only suggested. */
    @Transactional
    public MatchOutcome propose(Actor actor, MatchId id) {
        Matches.Frame frame = matches.frame(id).orElseThrow(Absent::new);
        Side side = MatchPolicy.sideOf(actor, frame.hub(), frame.group(), frame.helper())
                .filter(Side.COORDINATOR::equals)
                .orElseThrow(Absent::new);
        LinePlaces line = locks.line(frame.line()).orElseThrow(Absent::new);
        Match match = matches.lock(id).orElseThrow(Absent::new);
        Optional<Transition> row = MatchTable.find(MatchAct.PROPOSE, match.state(), side, match.mode());
        if (row.isEmpty()) {
            return new MatchOutcome.Refused(MatchRefusal.NOT_NOW);
        }
        Optional<MatchRefusal> refusal = MatchPolicy.refusal(row.get(), match, circumstances.of(line, match));
        if (refusal.isPresent()) {
            return new MatchOutcome.Refused(refusal.get());
        }
        transitions.move(match, row.get(), null, MatchTransitions.Cause.of(actor.id()));
        return new MatchOutcome.Done(id, match.state());
    }

    private static Transition proposal(ModerationMode mode) {
        return MatchTable.find(MatchAct.PROPOSE, MatchState.SUGGESTED, Side.COORDINATOR, mode)
                .orElseThrow();
    }
}
