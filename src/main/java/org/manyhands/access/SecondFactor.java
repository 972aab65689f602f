package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.SiteConfig;

/**
 * The one rule about second factors (docs/adr/0016-second-factor.md): powers over others, and the sight
 * of protected needs, sleep in a session whose login took none. Each request asks it, through its actor, and nothing else does.
 */
@ApplicationScoped
class SecondFactor {

    /** What people do for themselves and their own group. Everything else sleeps, whatever may be added to it. */
    private static final Set<Permission> ALWAYS_AWAKE =
            Set.copyOf(EnumSet.of(Permission.TAKE_PART, Permission.RUN_GROUP, Permission.HELP_WITH_NEED));

    private final boolean demanded;

    @Inject
    SecondFactor(SiteConfig site) {
        this(site.secondFactor());
    }

    SecondFactor(SiteConfig.SecondFactor wish) {
        this.demanded = wish == SiteConfig.SecondFactor.DEMANDED;
    }

    /**
     * Whether a role lends this permission.
     *
     * @param used whether the login of the session took a second factor
     */
    boolean wakes(Permission permission, boolean used) {
        return used || !demanded || ALWAYS_AWAKE.contains(permission);
    }

    /** Whether something of this role sleeps; see {@link #wakes}. */
    boolean leavesDormant(Role role, boolean used) {
        return role.permissions().stream().anyMatch(permission -> !wakes(permission, used));
    }
}
