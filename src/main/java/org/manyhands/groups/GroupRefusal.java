package org.manyhands.groups;

/** Why something about a group cannot be done now; each has a sentence, {@code groups:refusal}. */
public enum GroupRefusal {
    /** Another group of the hub has this name. */
    NAME_TAKEN,
    /** What stands for the name leads to it: {@link AliasRule}. */
    ALIAS_TELLS_NAME,
    /** The person waits for the answer to as many groups as anybody may. */
    TOO_MANY_ASKED,
    /** Nobody decides about a group they speak for. */
    CONCERNS_YOURSELF,
    /** The person speaks for the group already. */
    SPEAKS_ALREADY,
    /** The person was asked already and has not answered. */
    INVITED_ALREADY,
    /** Nobody names themselves. */
    YOURSELF,
    /** Somebody speaks for the group: only they ask others to. */
    SPEAKERS_ASK,
    /** Whoever ended somebody's speaking for a group does not choose who comes next. */
    ENDED_BY_YOURSELF,
    /** Whoever asked could not ask any more: they ended a voice of the group since, or coordinate no more. */
    ASKED_BEFORE,
    /** Whoever coordinates a hub comes to speak for none of its groups. */
    COORDINATES_HERE,
    /** The hub does not trust the group (yet). */
    NOT_ACCREDITED,
    /** Nobody of that name belongs to the hub. */
    NOBODY_OF_THAT_NAME
}
