package org.manyhands.access;

import static org.manyhands.shared.Permission.CLOSE_LOGINS;
import static org.manyhands.shared.Permission.HANDLE_REPORTS;
import static org.manyhands.shared.Permission.HELP_WITH_NEED;
import static org.manyhands.shared.Permission.IMPORT_NEEDS;
import static org.manyhands.shared.Permission.MODERATE_MATCHES;
import static org.manyhands.shared.Permission.READ_JOURNAL;
import static org.manyhands.shared.Permission.RUN_GROUP;
import static org.manyhands.shared.Permission.RUN_HUB;
import static org.manyhands.shared.Permission.RUN_PLATFORM;
import static org.manyhands.shared.Permission.SEE_PROTECTED_NEEDS;
import static org.manyhands.shared.Permission.TAKE_IN_PEOPLE;
import static org.manyhands.shared.Permission.TAKE_PART;
import static org.manyhands.shared.Permission.TRIAGE_NEEDS;

import java.util.EnumSet;
import java.util.Set;
import org.manyhands.shared.Permission;

/** A named bundle of permissions, given in one kind of scope. */
public enum Role {
    /** Offers, answers needs, talks. */
    MEMBER(ScopeKind.HUB, TAKE_PART),
    /** Also sees protected needs that their group opened to vetted people. */
    VETTED_MEMBER(ScopeKind.HUB, SEE_PROTECTED_NEEDS),
    /** Posts and runs that group's needs. */
    GROUP_ORGANISER(ScopeKind.GROUP, RUN_GROUP),
    /** Works on just that item. */
    HELPER(ScopeKind.NEED, HELP_WITH_NEED),
    /** Triage, matching, keeping, vetting, accreditation. */
    COORDINATOR(ScopeKind.HUB, TAKE_PART, TRIAGE_NEEDS, MODERATE_MATCHES, TAKE_IN_PEOPLE, IMPORT_NEEDS, RUN_HUB),
    /** Handles reports. */
    MODERATOR(ScopeKind.HUB, TAKE_PART, HANDLE_REPORTS),
    /** Hubs, settings, grants; sees no content. */
    ADMINISTRATOR(ScopeKind.PLATFORM, RUN_PLATFORM, CLOSE_LOGINS),
    /** Reads the journal of powerful acts; sees no content. */
    AUDITOR(ScopeKind.PLATFORM, READ_JOURNAL);

    private final ScopeKind scope;
    private final Set<Permission> permissions;

    Role(ScopeKind scope, Permission... permissions) {
        this.scope = scope;
        this.permissions = Set.copyOf(EnumSet.of(permissions[0], permissions));
    }

    /** The kind of scope in which this role is given. */
    public ScopeKind scope() {
        return scope;
    }

    /** What the role allows. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Power over others and power over the platform do not come together in one person. */
    boolean excludes(Role other) {
        return isPowerful() && other.isPowerful() && this != other;
    }

    private boolean isPowerful() {
        return this == ADMINISTRATOR || this == COORDINATOR || this == AUDITOR;
    }
}
