package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Invitations as stored. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String OPEN = "usedAt is null and revokedAt is null and expiresAt > ?1";

    /** The invitation with this secret, if it can still be used. */
    Optional<Invitation> open(byte[] tokenHash, Instant now) {
        return find(OPEN + " and tokenHash = ?2", now, tokenHash).firstResultOptional();
    }

    /** The same, held until the transaction ends: a link let in one person only. */
    Optional<Invitation> holdOpen(byte[] tokenHash, Instant now) {
        return find(OPEN + " and tokenHash = ?2", now, tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What this person has invited with and nobody has used yet, newest first. */
    List<Invitation> openBy(PersonId person, HubId hub, Instant now) {
        return list(
                OPEN + " and invitedBy = ?2 and hubId = ?3 order by invitedAt desc, id",
                now,
                person.value(),
                hub.value());
    }

    /** The same for every hub, in no order. */
    List<Invitation> openBy(PersonId person, Instant now) {
        return list(OPEN + " and invitedBy = ?2", now, person.value());
    }

    /** How many invitations this person has made for that hub since then, taken back or not. */
    long countSince(PersonId person, HubId hub, Instant then) {
        return count("invitedBy = ?1 and hubId = ?2 and invitedAt > ?3", person.value(), hub.value(), then);
    }

    /** These invitations, whatever became of them. */
    List<Invitation> of(Collection<InvitationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1", ids.stream().map(InvitationId::value).toList());
    }
}
