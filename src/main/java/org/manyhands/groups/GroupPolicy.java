package org.manyhands.groups;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

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

    /**
     * A move of the group's standing with the hub.
     *
     * @param nameTaken whether members of the hub read its name of another group; matters where they come to read this one's
     */
    static Verdict<GroupRefusal> move(Actor actor, GroupId group, HubId hub, GroupMove move, boolean nameTaken) {
        boolean speaks = actor.may(Permission.RUN_GROUP, group);
        return switch (move.who()) {
            case GROUP -> speaks ? Verdict.allowed() : Verdict.hidden();
            case COORDINATOR -> {
                if (!coordinates(actor, hub)) {
                    yield Verdict.hidden();
                }
                if (speaks) {
                    yield Verdict.refused(GroupRefusal.CONCERNS_YOURSELF);
                }
                yield nameTaken && move == GroupMove.ACCREDIT
                        ? Verdict.refused(GroupRefusal.NAME_TAKEN)
                        : Verdict.allowed();
            }
        };
    }

    /** What is asked about those who speak for a group; each answer is looked up when it is first asked for. */
    interface Voices {

        /** Whether somebody speaks for the group now who can sign in. */
        boolean somebodySpeaks();

        /** Whether whoever asks has ended somebody else's speaking for the group, whenever. */
        boolean endedByAsker();

        /** Whether whoever asks coordinates the hub. */
        boolean askerCoordinates();

        /** Whether whoever asks belongs to the hub and can sign in. */
        boolean askerBelongs();
    }

    /**
     * Asking others to speak for a group. Whoever speaks for it asks, once a coordinator has trusted it: anybody can register a
     * group, and whoever asks learns whether somebody of that name belongs to the hub. Coordinators ask only for a group that
     * nobody speaks for, or one of them could bring in whom they like and read by their eyes what coordinators do not read; and
     * not where they made it so themselves.
     */
    static Verdict<GroupRefusal> nameOthers(Actor actor, GroupId group, HubId hub, GroupState state, Voices voices) {
        if (!know(actor, group, hub)) {
            return Verdict.hidden();
        }
        if (actor.may(Permission.RUN_GROUP, group)) {
            return state == GroupState.ACCREDITED || coordinates(actor, hub)
                    ? Verdict.allowed()
                    : Verdict.refused(GroupRefusal.NOT_ACCREDITED);
        }
        if (voices.somebodySpeaks()) {
            return Verdict.refused(GroupRefusal.SPEAKERS_ASK);
        }
        return voices.endedByAsker() ? Verdict.refused(GroupRefusal.ENDED_BY_YOURSELF) : Verdict.allowed();
    }

    /**
     * Whether somebody can be asked at all: whoever belongs to the hub, unless one of the two has blocked the other. Of others not even
     * their name is confirmed.
     */
    static boolean canBeAsked(boolean belongs, boolean keptApart) {
        return belongs && !keptApart;
    }

    /**
     * Asking this person.
     *
     * @param there how they stand with the group now
     * @param coordinates whether they coordinate its hub
     */
    static Verdict<GroupRefusal> invite(
            Actor actor,
            GroupId group,
            HubId hub,
            PersonId person,
            Optional<OrganiserState> there,
            boolean coordinates) {
        if (!know(actor, group, hub)) {
            return Verdict.hidden();
        }
        if (actor.is(person)) {
            return Verdict.refused(GroupRefusal.YOURSELF);
        }
        if (there.isPresent()) {
            return Verdict.refused(
                    there.get() == OrganiserState.INVITED ? GroupRefusal.INVITED_ALREADY : GroupRefusal.SPEAKS_ALREADY);
        }
        return coordinates ? Verdict.refused(GroupRefusal.COORDINATES_HERE) : Verdict.allowed();
    }

    /** A move of one's own as somebody who speaks for a group or was asked to. */
    static Verdict<GroupRefusal> moveOwn(Actor actor, HubId hub, OrganiserMove move) {
        boolean own =
                move.who() == OrganiserMove.Side.THE_PERSON && !move.from().isEmpty();
        // Whoever has left the hub meanwhile cannot accept any more; stepping down and declining need no hub.
        boolean stillHere = move != OrganiserMove.ACCEPT || actor.may(Permission.TAKE_PART, hub);
        return own && stillHere ? Verdict.allowed() : Verdict.hidden();
    }

    /**
     * Beginning to speak for a group: what had to be so for the asking has to be so still.
     *
     * @param askedBy who asked; null if nobody knows any more
     * @param askedByGroup whether they spoke for the group themselves; who has stepped down since may have asked whoever follows them
     */
    static Verdict<GroupRefusal> accept(
            Actor actor, HubId hub, @Nullable PersonId askedBy, boolean askedByGroup, Voices voices) {
        if (actor.is(askedBy)) {
            return Verdict.refused(GroupRefusal.YOURSELF);
        }
        if (coordinates(actor, hub)) {
            return Verdict.refused(GroupRefusal.COORDINATES_HERE);
        }
        if (!voices.askerBelongs()) {
            return Verdict.refused(GroupRefusal.ASKED_BEFORE);
        }
        if (askedByGroup) {
            return Verdict.allowed();
        }
        if (voices.somebodySpeaks()) {
            return Verdict.refused(GroupRefusal.SPEAKERS_ASK);
        }
        return voices.endedByAsker() || !voices.askerCoordinates()
                ? Verdict.refused(GroupRefusal.ASKED_BEFORE)
                : Verdict.allowed();
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
