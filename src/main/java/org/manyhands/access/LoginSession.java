package org.manyhands.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.PersonId;

/**
 * A session that is open at this moment, with everything that a request needs to know about who sent it.
 *
 * @param id random; only its owner sees it, to end one session among several
 * @param account the identity provider's account id
 * @param person the person of that account, or null before they chose a pseudonym
 * @param pseudonym that person's own name, or null like them
 * @param provenAt when the login was made that began it, in the words of the identity provider; null for a session of which
 *     that is not known. Never changes in a session
 * @param secondFactor whether the login took a second factor; never changes in a session
 * @param roles held now
 */
record LoginSession(
        UUID id,
        String account,
        @Nullable PersonId person,
        @Nullable String pseudonym,
        Instant begunAt,
        Instant seenAt,
        @Nullable Instant provenAt,
        boolean secondFactor,
        List<HeldRole> roles) {

    /** The idle limit is told by the minute: finer would only mean more writes and a finer trace. */
    private static final Duration NOTICEABLE = Duration.ofMinutes(1);

    boolean isOpen(Instant now) {
        return limits().allow(begunAt, seenAt, now);
    }

    SessionLimits limits() {
        return SessionLimits.of(roles.stream().map(HeldRole::role).toList());
    }

    boolean isWorthNoting(Instant now) {
        return !now.isBefore(seenAt.plus(NOTICEABLE));
    }

    /** Who is asking, with what their roles lend them in this session. */
    Actor actor(SecondFactor rule) {
        return person == null
                ? Actor.anonymous()
                : new Actor(
                        person,
                        roles.stream()
                                .flatMap(HeldRole::rights)
                                .filter(right -> rule.wakes(right.permission(), secondFactor))
                                .collect(Collectors.toUnmodifiableSet()),
                        provenAt);
    }

    /** The roles of which something sleeps in this session, each once. */
    List<Role> dormantRoles(SecondFactor rule) {
        return roles.stream()
                .map(HeldRole::role)
                .filter(role -> rule.leavesDormant(role, secondFactor))
                .distinct()
                .sorted()
                .toList();
    }
}
