package org.manyhands.needs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;

/**
 * Who may do what with a need. Who may see it is {@link Sight}; who helps with it is {@link HelperPolicy}, who looks after it {@link
 * NeedCarePolicy}, what reading it leaves {@link NeedReadingPolicy}.
 */
final class NeedPolicy {

    private static final Set<CloseReason> FOR_COORDINATORS =
            EnumSet.of(CloseReason.UNRESPONSIVE, CloseReason.OUT_OF_SCOPE, CloseReason.UNSAFE);

    private static final Set<NeedMove> TRIAGE = EnumSet.of(NeedMove.PUBLISH, NeedMove.ASK_BACK, NeedMove.DECLINE);

    private NeedPolicy() {}

    /** Whether the actor does triage in the hub: its coordinators. */
    static boolean triages(Actor actor, HubId hub) {
        return actor.may(Permission.TRIAGE_NEEDS, hub);
    }

    /** Whether the actor makes drafts of files in the hub, and takes them back. */
    static boolean imports(Actor actor, HubId hub) {
        return actor.may(Permission.IMPORT_NEEDS, hub);
    }

    /** Whether the actor begins needs for the group: who speaks for it, and coordinators, who write down what it says. */
    static boolean starts(Actor actor, GroupSummary group) {
        return actor.may(Permission.RUN_GROUP, group.id()) || triages(actor, group.hub());
    }

    /** Whether there may be groups for which the actor begins needs. */
    static boolean startsAny(Actor actor) {
        return speaksForAny(actor) || !actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty();
    }

    /** Whether the actor speaks for any group, and so may have needs of their own. */
    static boolean speaksForAny(Actor actor) {
        return !actor.groupsWhere(Permission.RUN_GROUP).isEmpty();
    }

    /** As what the actor acts. */
    static Set<NeedSide> sides(Actor actor, Standing need) {
        Set<NeedSide> sides = EnumSet.noneOf(NeedSide.class);
        if (actor.may(Permission.RUN_GROUP, need.group())) {
            sides.add(NeedSide.GROUP);
        }
        if (triages(actor, need.hub())) {
            sides.add(NeedSide.COORDINATOR);
            if (need.isIntake()) {
                sides.add(NeedSide.INTAKE);
            }
        }
        return sides;
    }

    /**
     * Whether the actor may move the need so. Hidden from whoever never may. Nobody decides as a coordinator about the need of a
     * group they speak for.
     *
     * @param trusted whether the hub trusts the need's group; asked for where {@link #takesTrust} says so
     */
    static Verdict<NeedRefusal> move(Actor actor, Standing need, NeedMove move, boolean trusted) {
        Set<NeedSide> sides = sides(actor, need);
        if (sides.stream().noneMatch(move.who()::contains)) {
            return Verdict.hidden();
        }
        if (!move.startsIn(need.state())) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        boolean forCoordinators = TRIAGE.contains(move)
                || (move == NeedMove.REOPEN && !groupMayReopen(need))
                || (move == NeedMove.REDRAFT && isBarred(need));
        if (forCoordinators && !sides.contains(NeedSide.COORDINATOR)) {
            return Verdict.refused(NeedRefusal.ONLY_COORDINATORS_REOPEN);
        }
        if (forCoordinators && sides.contains(NeedSide.GROUP)) {
            return Verdict.refused(NeedRefusal.CONCERNS_YOURSELF);
        }
        return trusted || !takesTrust(move) ? Verdict.allowed() : Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED);
    }

    /**
     * Whether a move is made only while the hub trusts the group: without, nothing is sent in and no help is looked for in its
     * name.
     */
    static boolean takesTrust(NeedMove move) {
        return bringsBeforeOthers(move);
    }

    /** Whether a move is made only with every answer given: nobody can help with a need that asks for nothing. */
    static boolean takesAnswers(NeedMove move) {
        return bringsBeforeOthers(move);
    }

    private static boolean bringsBeforeOthers(NeedMove move) {
        return move.to() == NeedState.SUBMITTED || move.to() == NeedState.OPEN;
    }

    /** Whether others have read the need and the hub does not trust its group: then what they read stays as it is. */
    static boolean stays(Standing need, boolean trusted) {
        return need.published() && !trusted;
    }

    private static boolean groupMayReopen(Standing need) {
        return need.published() && !isBarred(need);
    }

    private static boolean isBarred(Standing need) {
        return need.closed() == CloseReason.UNSAFE || need.closed() == CloseReason.OUT_OF_SCOPE;
    }

    /**
     * Whether a need that is closed goes back to writing, and not straight to open: it lacks something, or nobody but its
     * writers and coordinators has ever read it as it stands.
     */
    static boolean isRewritten(Standing need, boolean complete) {
        return !complete || !need.published();
    }

    /**
     * Why the actor may say that it closes. What a hub is for, and whether a group answers, is not the group's to say; that the
     * group took it back is for nobody else.
     */
    static List<CloseReason> closeReasons(Actor actor, Standing need) {
        boolean speaks = sides(actor, need).contains(NeedSide.GROUP);
        return Arrays.stream(CloseReason.values())
                .filter(reason -> speaks ? !FOR_COORDINATORS.contains(reason) : reason != CloseReason.WITHDRAWN)
                .toList();
    }

    /** Whether the actor writes the need in steps now. */
    static Verdict<NeedRefusal> write(Actor actor, Standing need) {
        return !writes(actor, need)
                ? Verdict.hidden()
                : need.state().isBeingWritten() ? Verdict.allowed() : Verdict.refused(NeedRefusal.NOT_NOW);
    }

    /** Whether the actor throws the need away: only what was never sent in, which nobody else has seen. */
    static Verdict<NeedRefusal> discard(Actor actor, Standing need) {
        Verdict<NeedRefusal> write = write(actor, need);
        return write.isAllowed() && need.state() != NeedState.DRAFT ? Verdict.refused(NeedRefusal.NOT_NOW) : write;
    }

    /** Whether the actor changes a need that is in others' hands already. */
    static Verdict<NeedRefusal> revise(Actor actor, Standing need, boolean trusted) {
        if (!writes(actor, need)) {
            return Verdict.hidden();
        }
        if (need.state() != NeedState.SUBMITTED && !need.state().isPublished()) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        return stays(need, trusted) ? Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED) : Verdict.allowed();
    }

    /** Whether the need is the actor's to write: an organiser's, and a coordinator's for a need that came in by telephone or from a file. */
    static boolean writes(Actor actor, Standing need) {
        Set<NeedSide> sides = sides(actor, need);
        return sides.contains(NeedSide.GROUP) || sides.contains(NeedSide.INTAKE);
    }

    /**
     * Whether the actor may add a line.
     *
     * @param standsThere whether it would change one that stands there already, which is for its writers alone
     */
    static Verdict<NeedRefusal> addLine(Actor actor, Standing need, boolean standsThere, boolean trusted) {
        if (writes(actor, need)) {
            return changeLines(actor, need, trusted);
        }
        Verdict<NeedRefusal> reword = HelperPolicy.reword(actor, need, trusted);
        return reword.isAllowed() && standsThere ? Verdict.refused(NeedRefusal.LINE_THERE) : reword;
    }

    /** Whether the actor may change and take away lines. */
    static Verdict<NeedRefusal> changeLines(Actor actor, Standing need, boolean trusted) {
        return need.state().isBeingWritten() ? write(actor, need) : revise(actor, need, trusted);
    }

    /** Whether the actor may say that it is still needed. */
    static Verdict<NeedRefusal> confirm(Actor actor, Standing need) {
        return sides(actor, need).isEmpty() && !HelperPolicy.helps(actor, need)
                ? Verdict.hidden()
                : need.state().isPublished() ? Verdict.allowed() : Verdict.refused(NeedRefusal.NOT_NOW);
    }

    /** Whether the actor has a say in who sees the need, and so may look at it with others' eyes. */
    static boolean mayExpose(Actor actor, Standing need) {
        return !sides(actor, need).isEmpty()
                && Sight.of(Audience.of(actor, need, NeedMatches.Tie.NONE), need)
                        .isPresent();
    }

    /**
     * Whether the actor may show the need to these people. One may close, two must open: anybody who acts on it raises its
     * sensitivity; showing it to more people is the group's, as long as the hub trusts it, and not for one person alone once it
     * is protected. While a draft has been seen by nobody else, its writer is free; but whoever writes down what a group says, and does
     * not speak for it, shows it to no more people than that group usually asks: its name is not theirs to give away.
     *
     * @param usual what the group's new needs start with
     */
    static Verdict<NeedRefusal> expose(Actor actor, Standing need, Exposure asked, boolean trusted, Sensitivity usual) {
        if (!mayExpose(actor, need)) {
            return Verdict.hidden();
        }
        if (need.state() == NeedState.CLOSED) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        boolean speaks = sides(actor, need).contains(NeedSide.GROUP);
        if (need.state() == NeedState.DRAFT && writes(actor, need)) {
            return speaks || !usual.isMoreCarefulThan(asked.sensitivity())
                    ? Verdict.allowed()
                    : Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS);
        }
        if (!asked.opensMoreThan(need.exposure())) {
            return Verdict.allowed();
        }
        if (need.exposure().isProtected()) {
            return Verdict.refused(NeedRefusal.LOWERING_TAKES_TWO);
        }
        if (!speaks) {
            return Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS);
        }
        return stays(need, trusted) ? Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED) : Verdict.allowed();
    }
}
