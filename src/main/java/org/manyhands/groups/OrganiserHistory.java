package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The history of organisers, as stored. */
@ApplicationScoped
class OrganiserHistory implements PanacheRepositoryBase<OrganiserHistoryEntry, UUID> {}
