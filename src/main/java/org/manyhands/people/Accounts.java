package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/** Which person an account of the identity provider belongs to. */
@ApplicationScoped
public class Accounts {

    private final EntityManager entities;

    @Inject
    Accounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The person of this account, unless their login is closed: such a person does not exist for any request, from the very next
     * one on.
     *
     * @param account the identity provider's opaque account id
     */
    public Optional<PersonId> personOf(String account) {
        return entities
                .createQuery(
                        "select p.id from Person p where p.account = :account and p.disabledAt is null", UUID.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .findFirst()
                .map(PersonId::new);
    }

    /** Whether the login of this account is closed to this site. */
    public boolean isClosed(String account) {
        return entities.createQuery(
                        "select count(p) > 0 from Person p where p.account = :account and p.disabledAt is not null",
                        Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /**
     * Whether a login of this account is from before all its sessions were ended: by its person, by an administrator, or because it
     * was closed. What the identity provider attests of such a login is true and over.
     *
     * @param proven when the account last proved itself there; null if that is not known
     */
    public boolean isOver(String account, @Nullable Instant proven) {
        return entities
                .createQuery(
                        "select p.sessionsValidFrom from Person p where p.account = :account and p.sessionsValidFrom is not null",
                        Instant.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .anyMatch(from -> proven == null || proven.isBefore(from.truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Ends all sessions of this account that began before now, and what could begin further ones. Inside a transaction. */
    public void endSessions(String account, Instant now) {
        entities.createQuery("update Person p set p.sessionsValidFrom = :now where p.account = :account")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }
}
