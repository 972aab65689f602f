package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
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
     * The person of this account, unless disabled: a disabled person does not exist for any request, from the very next
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
    public boolean isDisabled(String account) {
        return entities.createQuery(
                        "select count(p) > 0 from Person p where p.account = :account and p.disabledAt is not null",
                        Boolean.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
