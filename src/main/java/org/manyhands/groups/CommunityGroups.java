package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Community groups as stored. */
@ApplicationScoped
class CommunityGroups implements PanacheRepositoryBase<CommunityGroup, UUID> {}
