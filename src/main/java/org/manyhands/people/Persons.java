package org.manyhands.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Persons as stored. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {}
