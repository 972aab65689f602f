package org.manyhands.shared;

/**
 * What a grant lets a person do, named as an act. Roles are bundles of these (see {@code access.Role}); policies ask for
 * a permission, never for a role, so that a role can change without touching a policy.
 */
public enum Permission {
    /** See what members of the hub see, offer, answer, talk. Hub. */
    TAKE_PART,
    /** See protected needs that their group opened to vetted people. Hub. */
    SEE_PROTECTED_NEEDS,
    /** Write, change, confirm and close needs of a group, and answer for the group. Group. */
    RUN_GROUP,
    /** Work on one need only. Need. */
    HELP_WITH_NEED,
    /** Triage needs, keep them, set urgency and sensitivity. Hub. */
    TRIAGE_NEEDS,
    /** Suggest, propose, confirm and settle matches. Hub. */
    MODERATE_MATCHES,
    /** Take people in, decline, vet and end vetting; accredit groups. Hub. */
    TAKE_IN_PEOPLE,
    /** Import needs from a file. Hub. */
    IMPORT_NEEDS,
    /** Change the hub's own description, rules and questions. Hub. */
    RUN_HUB,
    /** Handle reports. Hub. */
    HANDLE_REPORTS,
    /** Create hubs and name their first coordinators. Platform. */
    RUN_PLATFORM,
    /** Close logins, open them again, end their sessions. Platform. */
    CLOSE_LOGINS,
    /** Read the journal of powerful acts. Platform. */
    READ_JOURNAL
}
