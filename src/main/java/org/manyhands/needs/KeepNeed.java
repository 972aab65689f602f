package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * Who looks after a need: its keeper, and a deputy who stands in. Both are coordinators of the hub. Of two who take a need
 * at once the second hears that the first has it.
 */
@ApplicationScoped
public class KeepNeed {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final KeepersWatched keepers;
    private final Grants grants;
    private final Clock clock;

    @Inject
    KeepNeed(Needs needs, NeedTransitions transitions, KeepersWatched keepers, Grants grants, Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.keepers = keepers;
        this.grants = grants;
        this.clock = clock;
    }

    /** The actor takes it, if nobody has it. */
    @Transactional
    public NeedOutcome take(Actor actor, NeedId id) {
        Need need = lock(actor, id);
        if (!isCoordinator(actor.id(), need)) {
            throw new Absent();
        }
        if (NeedCarePolicy.take(actor, need.standing(), need.keeper()).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        return actor.is(need.keeper())
                ? new NeedOutcome.Done(id)
                : keep(need, actor, actor.id(), null, NeedAct.KEPT, actor.id());
    }

    /** The keeper gives it to another coordinator, or to nobody. A deputy may take it over for a keeper who is away. */
    @Transactional
    public NeedOutcome handOver(Actor actor, NeedId id, @Nullable PersonId to) {
        Need need = lock(actor, id);
        if (NeedCarePolicy.handOver(
                                actor,
                                need.standing(),
                                need.keeper(),
                                need.deputy(),
                                to,
                                other -> isCoordinator(other, need))
                        .orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        if (to == null) {
            return keep(need, actor, null, null, NeedAct.LET_GO, null);
        }
        PersonId deputy = need.deputy();
        return keep(need, actor, to, to.equals(deputy) ? null : deputy, NeedAct.HANDED_OVER, to);
    }

    /** The keeper names who stands in, or that nobody does. */
    @Transactional
    public NeedOutcome nameDeputy(Actor actor, NeedId id, @Nullable PersonId deputy) {
        Need need = lock(actor, id);
        if (NeedCarePolicy.nameDeputy(
                                actor, need.standing(), need.keeper(), deputy, other -> isCoordinator(other, need))
                        .orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        return keep(need, actor, actor.id(), deputy, NeedAct.DEPUTY_NAMED, deputy);
    }

    /** Who stops to coordinate at this moment does so before or after this: what they are given here does not stay with them. */
    private Need lock(Actor actor, NeedId id) {
        keepers.hold(id);
        return needs.lock(actor, id);
    }

    private boolean isCoordinator(PersonId person, Need need) {
        return grants.present(Role.COORDINATOR, Scope.of(need.hub())).contains(person);
    }

    private NeedOutcome keep(
            Need need,
            Actor actor,
            @Nullable PersonId keeper,
            @Nullable PersonId deputy,
            NeedAct act,
            @Nullable PersonId concerned) {
        need.keep(keeper, deputy, clock.instant());
        transitions.noteAbout(need, act, actor.id(), concerned);
        return new NeedOutcome.Done(need.id());
    }
}
