package org.manyhands.needs;

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
}
