package org.manyhands.contacts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;

/** Releases as stored. */
@ApplicationScoped
class ContactReleases implements PanacheRepositoryBase<ContactRelease, UUID> {

    /** What is released for this match today, by everybody. */
    List<ContactRelease> inForce(MatchId match, LocalDate today) {
        return list("matchId = ?1 and stoppedAt is null and lastDay >= ?2", match.value(), today);
    }

    /** What this owner has not stopped anywhere, expired or not. */
    List<ContactRelease> unstopped(PersonId owner) {
        return list("personId = ?1 and stoppedAt is null", owner.value());
    }

    /** What this owner has not stopped for this match, expired or not. */
    List<ContactRelease> unstopped(MatchId match, PersonId owner) {
        return list("matchId = ?1 and personId = ?2 and stoppedAt is null", match.value(), owner.value());
    }
}
