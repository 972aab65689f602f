package org.manyhands.needs;

import java.util.EnumSet;
import java.util.Set;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;

/** Who may do what with a need. Who may see it is {@link Sight}. */
final class NeedPolicy {

    private NeedPolicy() {}

    /** As what the actor acts. */
    static Set<Side> sides(Actor actor, Standing need) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (actor.may(Permission.RUN_GROUP, need.group())) {
            sides.add(Side.GROUP);
        }
        if (actor.may(Permission.TRIAGE_NEEDS, need.hub())) {
            sides.add(Side.COORDINATOR);
            if (need.isIntake()) {
                sides.add(Side.INTAKE);
            }
        }
        return sides;
    }

    /** Whether the actor may move the need so. Hidden from whoever never may. */
    static Verdict<Refusal> move(Actor actor, Standing need, NeedMove move) {
        Set<Side> sides = sides(actor, need);
        if (sides.stream().noneMatch(move.who()::contains)) {
            return Verdict.hidden();
        }
        if (!move.startsIn(need.state())) {
            return Verdict.refused(Refusal.NOT_NOW);
        }
        if (move == NeedMove.REOPEN && !sides.contains(Side.COORDINATOR) && !groupMayReopen(need)) {
            return Verdict.refused(Refusal.ONLY_COORDINATORS_REOPEN);
        }
        return Verdict.allowed();
    }

    private static boolean groupMayReopen(Standing need) {
        return need.published() && need.closed() != CloseReason.UNSAFE && need.closed() != CloseReason.OUT_OF_SCOPE;
    }

    /** Whether the actor writes the need in steps now. */
    static Verdict<Refusal> write(Actor actor, Standing need) {
        return !writes(actor, need)
                ? Verdict.hidden()
                : need.state().isBeingWritten() ? Verdict.allowed() : Verdict.refused(Refusal.NOT_NOW);
    }

    /** Whether the actor changes a need that is in others' hands already. */
    static Verdict<Refusal> revise(Actor actor, Standing need) {
        return !writes(actor, need)
                ? Verdict.hidden()
                : need.state() == NeedState.SUBMITTED || need.state().isPublished()
                        ? Verdict.allowed()
                        : Verdict.refused(Refusal.NOT_NOW);
    }

    /** Whether the actor speaks for the group in this need. */
    static boolean writes(Actor actor, Standing need) {
        Set<Side> sides = sides(actor, need);
        return sides.contains(Side.GROUP) || sides.contains(Side.INTAKE);
    }

    /** Whether the actor may say that it is still needed. */
    static Verdict<Refusal> confirm(Actor actor, Standing need) {
        return sides(actor, need).isEmpty()
                ? Verdict.hidden()
                : need.state().isPublished() ? Verdict.allowed() : Verdict.refused(Refusal.NOT_NOW);
    }

    /** Whether the actor may take part in triage, keep needs and set urgency. */
    static Verdict<Refusal> care(Actor actor, Standing need) {
        return !sides(actor, need).contains(Side.COORDINATOR)
                        || Sight.of(Audience.COORDINATOR, need).isEmpty()
                ? Verdict.hidden()
                : need.state() == NeedState.CLOSED ? Verdict.refused(Refusal.NOT_NOW) : Verdict.allowed();
    }

    /**
     * Whether the actor may show the need to these people. One may close, two must open: anybody who acts on it raises its
     * sensitivity; showing it to more people is the group's, and not for one person alone once it is protected. While a
     * draft has been seen by nobody else, its writer is free.
     */
    static Verdict<Refusal> expose(Actor actor, Standing need, Exposure asked) {
        Set<Side> sides = sides(actor, need);
        if (sides.isEmpty()
                || Sight.of(Audience.of(actor, need, NeedMatches.Tie.NONE), need)
                        .isEmpty()) {
            return Verdict.hidden();
        }
        if (need.state() == NeedState.CLOSED) {
            return Verdict.refused(Refusal.NOT_NOW);
        }
        boolean speaksForGroup = sides.contains(Side.GROUP) || sides.contains(Side.INTAKE);
        if (need.state() == NeedState.DRAFT && speaksForGroup) {
            return Verdict.allowed();
        }
        if (!asked.opensMoreThan(need.exposure())) {
            return Verdict.allowed();
        }
        if (need.exposure().sensitivity() == Sensitivity.PROTECTED) {
            return Verdict.refused(Refusal.LOWERING_TAKES_TWO);
        }
        return sides.contains(Side.GROUP) ? Verdict.allowed() : Verdict.refused(Refusal.LOWERING_IS_THE_GROUPS);
    }
}
