package org.manyhands.needs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a need was closed. */
public enum CloseReason {
    FULFILLED,
    PARTLY_FULFILLED,
    MET_ELSEWHERE,
    NO_LONGER_NEEDED,
    NO_HELPER_FOUND,
    /** Nobody of the group answered; also what the site itself writes after two reminders. */
    UNRESPONSIVE,
    OUT_OF_SCOPE,
    /** Helping would put somebody at risk. Only a coordinator opens such a need again. */
    UNSAFE,
    /** The same as another need, which is named. */
    DUPLICATE,
    /** The group took it back. */
    WITHDRAWN;

    private static final Set<CloseReason> COORDINATORS = EnumSet.of(UNRESPONSIVE, OUT_OF_SCOPE, UNSAFE);

    /** The reasons that somebody on this side gives: what a hub is for, and whether a group answers, is not the group's to say. */
    public static List<CloseReason> of(Side side) {
        return Arrays.stream(values())
                .filter(reason -> side == Side.COORDINATOR ? reason != WITHDRAWN : !COORDINATORS.contains(reason))
                .toList();
    }
}
