package org.manyhands.groups;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The steps of organisers as stored. */
@ApplicationScoped
class OrganiserSteps implements PanacheRepositoryBase<OrganiserStep, UUID> {}
