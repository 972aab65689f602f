package org.manyhands.hubs;

/** Why something about a hub cannot be done now; each has a sentence, {@code hubs:refusal}. */
public enum HubRefusal {
    /** Another hub has this name. */
    NAME_TAKEN,
    /** The person has asked already and waits for the answer. */
    ALREADY_ASKED,
    /** The person belongs to the hub already. */
    ALREADY_BELONGS,
    /** The person is suspended here. */
    SUSPENDED_HERE,
    /** A coordinator ended the person's membership here. */
    REMOVED_HERE,
    /** The person was declined here less than a month ago. */
    DECLINED_LATELY,
    /** The person waits for the answers of as many hubs as anybody may. */
    TOO_MANY_ASKED,
    /** The person has used up their invitations for now. */
    QUOTA_USED,
    /** Nobody decides about themselves. */
    CONCERNS_YOURSELF,
    /** Coordinators and moderators are not suspended or removed by one person. */
    HOLDS_A_SPECIAL_ROLE,
    /** The person does not belong to the hub (any more). */
    DOES_NOT_BELONG,
    /** There is no vetting in force to end. */
    NOT_VETTED
}
