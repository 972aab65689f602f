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
    /** The hub does not trust the group (yet). */
    NOT_ACCREDITED,
    /** Nobody of that name belongs to the hub. */
    NOBODY_OF_THAT_NAME
}
