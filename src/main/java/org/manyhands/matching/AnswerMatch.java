package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.MatchId;

/** Says yes or no to a match that was proposed: the helper, the group, and in confirmed hubs a coordinator. */
@ApplicationScoped
public class AnswerMatch {

    private final Matches matches;
    private final Locks locks;
    private final CircumstancesNow circumstances;
    private final MatchTransitions transitions;

    @Inject
    AnswerMatch(Matches matches, Locks locks, CircumstancesNow circumstances, MatchTransitions transitions) {
        this.matches = matches;
        this.locks = locks;
        this.circumstances = circumstances;
        this.transitions = transitions;
    }

    /** Says yes. If everybody else has, this is the agreement, and it takes a place of the line. */
    @Transactional
    public MatchOutcome yes(Actor actor, MatchId id) {
        Matches.Frame frame = matches.frame(id).orElseThrow(Absent::new);
        Side side = side(actor, frame);
        if (side == Side.HELPER) {
            locks.helper(frame.helper());
        }
        LinePlaces line = locks.line(frame.line()).orElseThrow(Absent::new);
        Match match = visible(id, side);
        if (match.state() == MatchState.RETRACTED && line.left() == 0) {
            return new MatchOutcome.JustTaken(match.line());
        }
        MatchAct act = match.othersSaidYes(side) ? MatchAct.AGREE : MatchAct.SAY_YES;
        Optional<Transition> row = MatchTable.find(act, match.state(), side, match.mode());
        if (row.isEmpty()) {
            return new MatchOutcome.Refused(MatchRefusal.NOT_NOW);
        }
        Optional<MatchRefusal> refusal = MatchPolicy.refusal(row.get(), match, circumstances.of(line, match));
        if (refusal.isPresent()) {
            return refusal.get() == MatchRefusal.JUST_TAKEN
                    ? new MatchOutcome.JustTaken(match.line())
                    : new MatchOutcome.Refused(refusal.get());
        }
        transitions.move(match, row.get(), line, MatchTransitions.Cause.of(actor.id()));
        return new MatchOutcome.Done(id, match.state());
    }

    /**
     * Says no, also after a yes as long as not everybody has answered.
     *
     * @param reason read by coordinators only
     * @param note more about it, at most 1,000 characters; may be empty
     */
    @Transactional
    public MatchOutcome no(Actor actor, MatchId id, @Nullable MatchReason reason, String note) {
        Matches.Frame frame = matches.frame(id).orElseThrow(Absent::new);
        Side side = side(actor, frame);
        Match match = visible(id, side);
        Optional<Transition> row = MatchTable.find(MatchAct.SAY_NO, match.state(), side, match.mode());
        if (row.isEmpty()) {
            return new MatchOutcome.Refused(MatchRefusal.NOT_NOW);
        }
        if (reason == null || !reason.fits(MatchAct.SAY_NO, side)) {
            return new MatchOutcome.Refused(MatchRefusal.REASON_MISSING);
        }
        transitions.move(match, row.get(), null, new MatchTransitions.Cause(actor.id(), reason, note));
        return new MatchOutcome.Done(id, match.state());
    }

    private static Side side(Actor actor, Matches.Frame frame) {
        return MatchPolicy.sideOf(actor, frame.hub(), frame.group(), frame.helper())
                .orElseThrow(Absent::new);
    }

    private Match visible(MatchId id, Side side) {
        return matches.lock(id)
                .filter(match -> MatchPolicy.sees(side, match.state()))
                .orElseThrow(Absent::new);
    }
}
