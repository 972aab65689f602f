package org.manyhands.access;

/** Why a role is not given, where the person asking may know; each has a sentence in the bundle {@code access}. */
public enum GrantRefusal {
    /** Nobody gives a role to themselves. */
    YOURSELF,
    /** Administrator, coordinator and auditor exclude each other. */
    EXCLUDED,
    /** It takes a second person's yes. */
    TAKES_TWO,
    /** Nobody else coordinates the hub: without this one nobody would, and nobody could be named. */
    LAST_COORDINATOR
}
