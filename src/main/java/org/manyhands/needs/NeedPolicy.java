package org.manyhands.needs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who may do what with a need. Who may see it is {@link Sight}. */
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
    private static boolean stays(Standing need, boolean trusted) {
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
     * Whether the actor helps with this one need, named by those who run it. A helper works on its words, adds to its lines and
     * says that it is still needed. What decides about others stays with those who run it: opening, holding and closing it, who
     * sees it, where and for whom it is, whom it is matched with, who else helps.
     */
    static boolean helps(Actor actor, Standing need) {
        return Audience.helps(actor, need);
    }

    /** Whether somebody with these rights can be a helper: belongs to the hub and, for a protected need, is vetted there. */
    static boolean canHelp(Set<Right> rights, Standing need) {
        return Audience.canBeTied(rights, need);
    }

    /** Whether the actor may reword it: a helper, while others read it. Whoever writes it revises all of it. */
    static Verdict<NeedRefusal> reword(Actor actor, Standing need, boolean trusted) {
        if (!helps(actor, need)) {
            return Verdict.hidden();
        }
        if (!need.state().isPublished()) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        return stays(need, trusted) ? Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED) : Verdict.allowed();
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
        Verdict<NeedRefusal> reword = reword(actor, need, trusted);
        return reword.isAllowed() && standsThere ? Verdict.refused(NeedRefusal.LINE_THERE) : reword;
    }

    /** Whether the actor may change and take away lines. */
    static Verdict<NeedRefusal> changeLines(Actor actor, Standing need, boolean trusted) {
        return need.state().isBeingWritten() ? write(actor, need) : revise(actor, need, trusted);
    }

    /** Whether the actor has a say in who helps with the need, and reads who does: those who run it. */
    static boolean runs(Actor actor, Standing need) {
        return mayExpose(actor, need);
    }

    /**
     * Whether the actor may name a helper. Anybody can register a group, and whoever names somebody learns whether they belong to
     * the hub: while the hub does not trust the group only coordinators do, who can learn that anyway.
     */
    static Verdict<NeedRefusal> nameHelper(Actor actor, Standing need, boolean trusted) {
        if (!runs(actor, need)) {
            return Verdict.hidden();
        }
        if (!need.state().isPublished()) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        return trusted || triages(actor, need.hub())
                ? Verdict.allowed()
                : Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED);
    }

    /** Whether the actor may say that it is still needed. */
    static Verdict<NeedRefusal> confirm(Actor actor, Standing need) {
        return sides(actor, need).isEmpty() && !helps(actor, need)
                ? Verdict.hidden()
                : need.state().isPublished() ? Verdict.allowed() : Verdict.refused(NeedRefusal.NOT_NOW);
    }

    /** Whether the actor may take part in triage, keep needs and set urgency. */
    static Verdict<NeedRefusal> care(Actor actor, Standing need) {
        return !sides(actor, need).contains(NeedSide.COORDINATOR)
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

    /** Whether a look at the need is written down (promise P-11): of everybody who is not of the group, once it is protected. */
    static boolean isLookNoted(Audience audience, Standing need) {
        return audience != Audience.GROUP && need.exposure().isProtected();
    }

    /**
     * Whether opening the need counts in the reader's budget (ADR 18): of people to whom it is one of many. Who runs it, helps with
     * it or is asked to is at work; of those who are not signed in nothing is counted.
     */
    static boolean isReadingCounted(Actor actor, Audience audience) {
        return actor.isPerson() && audience.compareTo(Audience.ASKED) < 0;
    }

    /** Whether searching the board counts in the reader's budget (ADR 18): not of coordinators, whose work it is. */
    static boolean isSearchCounted(Actor actor) {
        return actor.isPerson() && actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty();
    }

    /** Whether the actor reads who looked: those who speak for its group, and no coordinator. */
    static boolean readLooks(Actor actor, Standing need) {
        return actor.may(Permission.RUN_GROUP, need.group()) && need.exposure().isProtected();
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
     * is protected. While a draft has been seen by nobody else, its writer is free.
     */
    static Verdict<NeedRefusal> expose(Actor actor, Standing need, Exposure asked, boolean trusted) {
        if (!mayExpose(actor, need)) {
            return Verdict.hidden();
        }
        if (need.state() == NeedState.CLOSED) {
            return Verdict.refused(NeedRefusal.NOT_NOW);
        }
        if (need.state() == NeedState.DRAFT && writes(actor, need)) {
            return Verdict.allowed();
        }
        if (!asked.opensMoreThan(need.exposure())) {
            return Verdict.allowed();
        }
        if (need.exposure().isProtected()) {
            return Verdict.refused(NeedRefusal.LOWERING_TAKES_TWO);
        }
        if (!sides(actor, need).contains(NeedSide.GROUP)) {
            return Verdict.refused(NeedRefusal.LOWERING_IS_THE_GROUPS);
        }
        return stays(need, trusted) ? Verdict.refused(NeedRefusal.GROUP_NOT_ACCREDITED) : Verdict.allowed();
    }
}
