package org.manyhands.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Profiles as stored. */
@ApplicationScoped
class Profiles implements PanacheRepositoryBase<Profile, UUID> {}
