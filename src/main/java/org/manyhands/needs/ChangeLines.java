package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;

/**
 * Adds, changes and takes away lines, while a need is written and after. Once it has been open, matches may hang on its
 * lines: none is taken away any more, and none asks for fewer than have agreed to help.
 */
@ApplicationScoped
public class ChangeLines {

    /** More would be several needs. */
    public static final int MOST = 20;

    private final Needs needs;
    private final NeedTransitions transitions;
    private final NeedMatches matches;
    private final Event<NeedEvents> events;
    private final Clock clock;

    @Inject
    ChangeLines(Needs needs, NeedTransitions transitions, NeedMatches matches, Event<NeedEvents> events, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.matches = matches;
        this.events = events;
        this.clock = clock;
    }

    /** One more line, or other numbers for a skill that stands there already. */
    @Transactional
    public NeedOutcome add(Actor actor, NeedId id, LineDraft draft) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        Optional<NeedLine> same = need.lineLike(draft);
        if (NeedPolicy.addLine(actor, need.standing(), same.isPresent(), trusted)
                        .orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        if (same.isEmpty() && need.lines().size() >= MOST) {
            return new NeedOutcome.Refused(NeedRefusal.TOO_MANY_LINES);
        }
        if (same.isPresent() && draft.quantity() < agreed(same.get())) {
            return new NeedOutcome.Refused(NeedRefusal.FEWER_THAN_AGREED);
        }
        boolean fewer = same.filter(line -> draft.quantity() < line.quantity()).isPresent();
        NeedLineId line = need.add(draft, clock.instant());
        return changed(actor, need, fewer ? line : null);
    }

    /** Other numbers; the level only for a skill. */
    @Transactional
    public NeedOutcome adjust(Actor actor, NeedId id, NeedLineId lineId, int quantity, @Nullable Level level) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        NeedLine line = need.line(lineId).orElseThrow(Absent::new);
        Optional<NeedRefusal> refused = refused(actor, need, trusted);
        if (refused.isPresent()) {
            return new NeedOutcome.Refused(refused.get());
        }
        if (quantity < agreed(line)) {
            return new NeedOutcome.Refused(NeedRefusal.FEWER_THAN_AGREED);
        }
        boolean fewer = quantity < line.quantity();
        need.adjust(line, quantity, level, clock.instant());
        return changed(actor, need, fewer ? lineId : null);
    }

    /** One line less. */
    @Transactional
    public NeedOutcome remove(Actor actor, NeedId id, NeedLineId lineId) {
        boolean trusted = transitions.keepsTrust(id);
        Need need = needs.lock(actor, id);
        NeedLine line = need.line(lineId).orElseThrow(Absent::new);
        Optional<NeedRefusal> refused = refused(actor, need, trusted);
        if (refused.isPresent()) {
            return new NeedOutcome.Refused(refused.get());
        }
        if (need.publishedAt() != null) {
            return new NeedOutcome.Refused(NeedRefusal.LINE_IN_USE);
        }
        need.remove(line, clock.instant());
        return changed(actor, need, null);
    }

    private Optional<NeedRefusal> refused(Actor actor, Need need, boolean trusted) {
        return NeedPolicy.changeLines(actor, need.standing(), trusted).orAbsent()
                        instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /** How many have agreed to help; no more do while the line changes. */
    private int agreed(NeedLine line) {
        needs.hold(line);
        return matches.agreed(List.of(line.id())).getOrDefault(line.id(), 0);
    }

    /**
     * Leaves a row once others read the need.
     *
     * @param lowered a line that asks for fewer than before, or null
     */
    private NeedOutcome changed(Actor actor, Need need, @Nullable NeedLineId lowered) {
        if (!need.state().isBeingWritten()) {
            transitions.note(need, NeedAct.LINES_CHANGED, actor.id(), NeedTransitions.Why.UNSAID);
        }
        if (lowered != null) {
            events.fire(new NeedEvents.LineLowered(need.id(), lowered));
        }
        return new NeedOutcome.Done(need.id());
    }
}
