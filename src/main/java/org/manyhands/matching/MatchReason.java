package org.manyhands.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why something was done with a match. Reasons are read by the hub's coordinators and by whoever gave them; the other side
 * reads only what happened, so that a no costs nobody anything. Each has a sentence {@code matching:reason}.
 */
public enum MatchReason {
    NO_TIME(Set.of(Side.HELPER), MatchAct.SAY_NO, MatchAct.WITHDRAW),
    NOT_MY_THING(Set.of(Side.HELPER), MatchAct.SAY_NO),
    TOO_FAR(Set.of(Side.HELPER), MatchAct.SAY_NO),
    FOUND_OTHERWISE(Set.of(Side.GROUP), MatchAct.SAY_NO, MatchAct.WITHDRAW),
    DOES_NOT_FIT(Set.of(Side.GROUP, Side.COORDINATOR), MatchAct.SAY_NO),
    DOES_NOT_FEEL_SAFE(
            Set.of(Side.HELPER, Side.GROUP, Side.COORDINATOR), MatchAct.SAY_NO, MatchAct.WITHDRAW, MatchAct.CANCEL),
    NOT_REACHABLE(Set.of(Side.HELPER, Side.GROUP), MatchAct.WITHDRAW, MatchAct.GIVE_UP),
    NEED_CHANGED(Set.of(Side.GROUP, Side.COORDINATOR), MatchAct.WITHDRAW, MatchAct.CANCEL, MatchAct.GIVE_UP),
    BIGGER_THAN_THOUGHT(Set.of(Side.HELPER, Side.GROUP), MatchAct.WITHDRAW, MatchAct.GIVE_UP),
    OTHER_SKILL_NEEDED(Set.of(Side.HELPER, Side.GROUP, Side.COORDINATOR), MatchAct.GIVE_UP),
    NOT_DONE(Set.of(Side.GROUP), MatchAct.DISPUTE),
    NOT_AS_AGREED(Set.of(Side.HELPER, Side.GROUP), MatchAct.DISPUTE),
    CONDUCT(Set.of(Side.HELPER, Side.GROUP), MatchAct.DISPUTE),
    BOTH_HEARD(Set.of(Side.COORDINATOR), MatchAct.SETTLE_DONE, MatchAct.SETTLE_NOT_MET, MatchAct.SETTLE_GO_ON),
    ONE_SIDE_SILENT(Set.of(Side.COORDINATOR), MatchAct.SETTLE_DONE, MatchAct.SETTLE_NOT_MET, MatchAct.SETTLE_GO_ON),
    OTHER(
            Set.of(Side.HELPER, Side.GROUP, Side.COORDINATOR),
            MatchAct.SAY_NO,
            MatchAct.WITHDRAW,
            MatchAct.CANCEL,
            MatchAct.GIVE_UP,
            MatchAct.DISPUTE,
            MatchAct.SETTLE_DONE,
            MatchAct.SETTLE_NOT_MET,
            MatchAct.SETTLE_GO_ON);

    private final Set<Side> sides;
    private final Set<MatchAct> acts;

    MatchReason(Set<Side> sides, MatchAct first, MatchAct... more) {
        this.sides = sides;
        this.acts = EnumSet.of(first, more);
    }

    /** Whether this side may give it for this act. */
    public boolean fits(MatchAct act, Side side) {
        return acts.contains(act) && sides.contains(side);
    }

    /** What this side may choose from for this act; empty where no reason is asked for. */
    public static List<MatchReason> choices(MatchAct act, Side side) {
        return Stream.of(values()).filter(reason -> reason.fits(act, side)).toList();
    }
}
