package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;

/**
 * Changes who may see a need. Raising is one person's act; showing a need to more people is its group's, and for a
 * protected one it takes two people, which is refused until this site can do it.
 */
@ApplicationScoped
public class SetExposure {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final HelpersWatched helpers;
    private final Event<NeedEvents> events;
    private final Clock clock;

    @Inject
    SetExposure(
            Needs needs, NeedTransitions transitions, HelpersWatched helpers, Event<NeedEvents> events, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.helpers = helpers;
        this.events = events;
        this.clock = clock;
    }

    /** Sets it; the same again leaves no row. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id, Exposure asked, @Nullable String note) {
        GroupSummary group = transitions.keepsGroup(id).orElseThrow(Absent::new);
        Need need = needs.lock(actor, id);
        Exposure before = need.exposure();
        if (NeedPolicy.expose(actor, need.standing(), asked, group.accredited(), group.sensitivity())
                        .orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        if (asked.equals(before)) {
            return new NeedOutcome.Done(id);
        }
        Instant now = clock.instant();
        need.expose(asked, now);
        need.hastenStale(now, transitions.staleAfter(need, now));
        boolean raised = !asked.opensMoreThan(before);
        transitions.note(
                need,
                raised ? NeedAct.SENSITIVITY_RAISED : NeedAct.SENSITIVITY_LOWERED,
                actor.id(),
                new NeedTransitions.Why(asked.sensitivity(), note));
        if (raised) {
            helpers.endOfTheUnvetted(need, actor.id());
            events.fire(new NeedEvents.SensitivityRaised(id, asked.sensitivity()));
        }
        return new NeedOutcome.Done(id);
    }
}
