package org.manyhands.groups;

import java.util.Optional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** Who may do what with groups, one condition a line. The visibility of lists stands in {@link GroupBoard}. */
final class GroupPolicy {

    /** Groups that one person may have asked for and not heard about. */
    static final int MOST_ASKED = 3;

    private GroupPolicy() {}

    /** The group's page. {@code invited}: whether the actor was asked to speak for it. */
    static boolean see(Actor actor, GroupId group, HubId hub, GroupState state, boolean invited) {
        return know(actor, group, hub)
                || (actor.may(Permission.TAKE_PART, hub) && (state == GroupState.ACCREDITED || invited));
    }

    /** What stands behind the alias, the history, and who speaks for the group. */
    static boolean know(Actor actor, GroupId group, HubId hub) {
        return actor.may(Permission.RUN_GROUP, group) || coordinates(actor, hub);
    }

    /** Whether the actor can register groups with the hub at all: whoever takes part in it. */
    static boolean everRegisters(Actor actor, HubId hub) {
        return actor.may(Permission.TAKE_PART, hub);
    }

    static Verdict<GroupRefusal> register(Actor actor, HubId hub, boolean nameTaken, long asked) {
        if (!everRegisters(actor, hub)) {
            return Verdict.hidden();
        }
        if (nameTaken) {
            return Verdict.refused(GroupRefusal.NAME_TAKEN);
        }
        return asked < MOST_ASKED ? Verdict.allowed() : Verdict.refused(GroupRefusal.TOO_MANY_ASKED);
    }

    /** Noting groups that a file names: whoever imports. */
    static boolean record(Actor actor, HubId hub) {
        return actor.may(Permission.IMPORT_NEEDS, hub);
    }

    static Verdict<GroupRefusal> change(Actor actor, GroupId group, boolean nameTaken) {
        if (!actor.may(Permission.RUN_GROUP, group)) {
            return Verdict.hidden();
        }
        return nameTaken ? Verdict.refused(GroupRefusal.NAME_TAKEN) : Verdict.allowed();
    }

    static Verdict<GroupRefusal> move(Actor actor, GroupId group, HubId hub, GroupMove move) {
        boolean speaks = actor.may(Permission.RUN_GROUP, group);
        return switch (move.who()) {
            case GROUP -> speaks ? Verdict.allowed() : Verdict.hidden();
            case COORDINATOR -> {
                if (!coordinates(actor, hub)) {
                    yield Verdict.hidden();
                }
                yield speaks ? Verdict.refused(GroupRefusal.CONCERNS_YOURSELF) : Verdict.allowed();
            }
        };
    }

    /**
     * Asking others to speak for a group. Anybody can register one, and whoever asks learns whether somebody of that name belongs
     * to the hub: before a coordinator has trusted the group, only coordinators ask, who can learn that anyway.
     */
    static Verdict<GroupRefusal> nameOthers(Actor actor, GroupId group, HubId hub, GroupState state) {
        if (!know(actor, group, hub)) {
            return Verdict.hidden();
        }
        return state == GroupState.ACCREDITED || coordinates(actor, hub)
                ? Verdict.allowed()
                : Verdict.refused(GroupRefusal.NOT_ACCREDITED);
    }

    /** {@code there}: how the person who is asked stands with the group now. */
    static Verdict<GroupRefusal> invite(Actor actor, GroupId group, HubId hub, Optional<OrganiserState> there) {
        if (!know(actor, group, hub)) {
            return Verdict.hidden();
        }
        return there.map(state -> Verdict.refused(
                        state == OrganiserState.INVITED ? GroupRefusal.INVITED_ALREADY : GroupRefusal.SPEAKS_ALREADY))
                .orElse(Verdict.allowed());
    }

    /** A move of one's own as somebody who speaks for a group or was asked to. */
    static Verdict<GroupRefusal> moveOwn(Actor actor, HubId hub, OrganiserMove move) {
        boolean own =
                move.who() == OrganiserMove.Side.THE_PERSON && !move.from().isEmpty();
        // Whoever has left the hub meanwhile cannot accept any more; stepping down and declining need no hub.
        boolean stillHere = move != OrganiserMove.ACCEPT || actor.may(Permission.TAKE_PART, hub);
        return own && stillHere ? Verdict.allowed() : Verdict.hidden();
    }

    /** A move of somebody else who speaks for a group or was asked to. */
    static Verdict<GroupRefusal> moveOther(Actor actor, GroupId group, HubId hub, OrganiserMove move) {
        boolean may =
                switch (move.who()) {
                    case COORDINATOR -> coordinates(actor, hub);
                    case GROUP_OR_COORDINATOR ->
                        know(actor, group, hub) && !move.from().isEmpty();
                    case THE_PERSON, RULE -> false;
                };
        return may ? Verdict.allowed() : Verdict.hidden();
    }

    static boolean coordinates(Actor actor, HubId hub) {
        return actor.may(Permission.TAKE_IN_PEOPLE, hub);
    }
}
