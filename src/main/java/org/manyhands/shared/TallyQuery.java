package org.manyhands.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for several numbers at once. */
@ApplicationScoped
public class TallyQuery {

    private final EntityManager entities;

    @Inject
    TallyQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Their sum, in one statement; in none where there is nothing to ask. */
    public long sum(Collection<Tally> tallies) {
        List<Tally> asked =
                tallies.stream().filter(tally -> !tally.equals(Tally.NONE)).toList();
        if (asked.isEmpty()) {
            return 0;
        }
        var query = entities.createNativeQuery(
                asked.stream().map(Tally::sql).collect(Collectors.joining(" + ", "select ", " as number")),
                Tuple.class);
        asked.forEach(tally -> tally.parameters().forEach(query::setParameter));
        return ((Tuple) query.getSingleResult()).get("number", Number.class).longValue();
    }
}
