package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;

/** Everything after the question was asked but the answers: begin, report, confirm, step back, disagree, settle, take back. */
@ApplicationScoped
public class MoveMatch {

    private static final Set<MatchAct> ELSEWHERE = Set.of(
            MatchAct.SUGGEST,
            MatchAct.PROPOSE,
            MatchAct.COME_FORWARD,
            MatchAct.ASK,
            MatchAct.SAY_YES,
            MatchAct.AGREE,
            MatchAct.SAY_NO);

    private final Matches matches;
    private final Locks locks;
    private final CircumstancesNow circumstances;
    private final MatchTransitions transitions;

    @Inject
    MoveMatch(Matches matches, Locks locks, CircumstancesNow circumstances, MatchTransitions transitions) {
        this.matches = matches;
        this.locks = locks;
        this.circumstances = circumstances;
        this.transitions = transitions;
    }

    /**
     * Carries out one row of the table.
     *
     * @param reason where the row asks for one; read by coordinators only
     * @param note more about it, at most 1,000 characters; may be empty
     */
    @Transactional
    public MatchOutcome handle(Actor actor, MatchId id, MatchAct act, @Nullable MatchReason reason, String note) {
        if (ELSEWHERE.contains(act)) {
            throw new IllegalArgumentException(act + " has a use case of its own");
        }
        Matches.Frame frame = matches.frame(id).orElseThrow(Absent::new);
        Side side = MatchPolicy.sideOf(actor, frame.hub(), frame.group(), frame.helper())
                .orElseThrow(Absent::new);
        LinePlaces line = locks.line(frame.line()).orElseThrow(Absent::new);
        Match match = matches.lock(id)
                .filter(found -> MatchPolicy.sees(side, found.state()))
                .orElseThrow(Absent::new);
        Optional<Transition> row = MatchTable.find(act, match.state(), side, match.mode());
        if (row.isEmpty()) {
            return new MatchOutcome.Refused(MatchRefusal.NOT_NOW);
        }
        if (row.get().reasonNeeded() && (reason == null || !reason.fits(act, side))) {
            return new MatchOutcome.Refused(MatchRefusal.REASON_MISSING);
        }
        Optional<MatchRefusal> refusal = MatchPolicy.refusal(row.get(), match, circumstances.of(line, match));
        if (refusal.isPresent()) {
            return new MatchOutcome.Refused(refusal.get());
        }
        transitions.move(match, row.get(), null, new MatchTransitions.Cause(actor.id(), reason, note));
        return new MatchOutcome.Done(id, match.state());
    }
}
