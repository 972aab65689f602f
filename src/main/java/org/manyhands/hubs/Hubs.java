package org.manyhands.hubs;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Hubs as stored. */
@ApplicationScoped
class Hubs implements PanacheRepositoryBase<Hub, UUID> {}
