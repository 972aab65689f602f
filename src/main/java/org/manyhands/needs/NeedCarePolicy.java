package org.manyhands.needs;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;

/** Who looks after a need: its keeper and the deputy, both coordinators of its hub, and what only such do. */
final class NeedCarePolicy {

    private NeedCarePolicy() {}

    /** Whether the actor may take part in triage, keep needs and set urgency. */
    static Verdict<NeedRefusal> care(Actor actor, Standing need) {
        return !NeedPolicy.sides(actor, need).contains(NeedSide.COORDINATOR)
                        || Sight.of(Audience.COORDINATOR, need).isEmpty()
                ? Verdict.hidden()
                : need.state() == NeedState.CLOSED ? Verdict.refused(NeedRefusal.NOT_NOW) : Verdict.allowed();
    }

    /** Whether the actor may take the need, as long as nobody else has it. */
    static Verdict<NeedRefusal> take(Actor actor, Standing need, @Nullable PersonId keeper) {
        Verdict<NeedRefusal> care = care(actor, need);
        return care.isAllowed() && keeper != null && !actor.is(keeper)
                ? Verdict.refused(NeedRefusal.KEPT_BY_ANOTHER)
                : care;
    }

    /** Whether the actor may give the need to this person or, with null, to nobody: its keeper, or a deputy who takes it over. */
    static Verdict<NeedRefusal> handOver(
            Actor actor,
            Standing need,
            @Nullable PersonId keeper,
            @Nullable PersonId deputy,
            @Nullable PersonId to,
            Predicate<PersonId> coordinates) {
        Verdict<NeedRefusal> care = care(actor, need);
        if (!care.isAllowed()) {
            return care;
        }
        boolean stepsIn = actor.is(deputy) && actor.is(to);
        if (!actor.is(keeper) && !stepsIn) {
            return Verdict.refused(NeedRefusal.NOT_THE_KEEPER);
        }
        return to == null || coordinates.test(to) ? care : Verdict.refused(NeedRefusal.NOT_A_COORDINATOR);
    }

    /** Whether the actor may name this person, or with null nobody, to stand in: its keeper, and nobody for themselves. */
    static Verdict<NeedRefusal> nameDeputy(
            Actor actor,
            Standing need,
            @Nullable PersonId keeper,
            @Nullable PersonId deputy,
            Predicate<PersonId> coordinates) {
        Verdict<NeedRefusal> care = care(actor, need);
        if (!care.isAllowed()) {
            return care;
        }
        if (!actor.is(keeper)) {
            return Verdict.refused(NeedRefusal.NOT_THE_KEEPER);
        }
        return deputy == null || (!actor.is(deputy) && coordinates.test(deputy))
                ? care
                : Verdict.refused(NeedRefusal.NOT_A_COORDINATOR);
    }
}
