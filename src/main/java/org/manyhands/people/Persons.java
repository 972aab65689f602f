package org.manyhands.people;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Persons as stored. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {

    /** Whoever goes by this pseudonym, typed in full; capital letters and white space make no difference. */
    PanacheQuery<Person> named(String typed) {
        return find("lower(pseudonym) = lower(?1)", PseudonymRules.tidy(typed));
    }

    /** The same person, held: whoever else changes them waits for the end of this transaction. */
    Optional<Person> holdNamed(String typed) {
        return named(typed).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
