package org.manyhands.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * How long a session lasts (docs/rules.md#limits). The more somebody may do, the sooner an unattended screen locks.
 *
 * @param idle without a request
 * @param absolute after the login, whatever happens
 */
record SessionLimits(Duration idle, Duration absolute) {

    private static final SessionLimits OTHERS = new SessionLimits(Duration.ofMinutes(60), Duration.ofHours(12));
    private static final SessionLimits OFFICE = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(10));
    private static final SessionLimits PLATFORM = new SessionLimits(Duration.ofMinutes(15), Duration.ofHours(4));

    /** The strictest limits of all these roles; those of a member for somebody with none. */
    static SessionLimits of(Collection<Role> roles) {
        return roles.stream()
                .map(SessionLimits::of)
                .min(Comparator.comparing(SessionLimits::idle))
                .orElse(OTHERS);
    }

    private static SessionLimits of(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> PLATFORM;
            case COORDINATOR, MODERATOR, AUDITOR -> OFFICE;
            case MEMBER, VETTED_MEMBER, GROUP_ORGANISER, HELPER -> OTHERS;
        };
    }

    /** Whether a session with these times still is open. */
    boolean allow(Instant begunAt, Instant seenAt, Instant now) {
        return now.isBefore(seenAt.plus(idle)) && now.isBefore(begunAt.plus(absolute));
    }
}
