package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.people.ReservedNames;

/** The names of the hubs that everybody may see: nobody goes by one, or they would seem to speak for the hub. */
@ApplicationScoped
class NamesOfHubs implements ReservedNames {

    private final Hubs hubs;

    @Inject
    NamesOfHubs(Hubs hubs) {
        this.hubs = hubs;
    }

    @Override
    public List<String> all() {
        return hubs.getEntityManager()
                .createQuery("select h.name from Hub h where h.listed", String.class)
                .getResultList();
    }
}
