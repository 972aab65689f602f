package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.PersonId;

/**
 * Who is out of sight: hidden by their own wish, or their login is closed. What they offer does not exist for
 * others; matching leaves them out by itself, since the view {@code person_capacity} does.
 */
@ApplicationScoped
public class Hiding {

    private final Session database;

    @Inject
    Hiding(Session database) {
        this.database = database;
    }

    /** Those of these people who are out of sight now. */
    public Set<PersonId> amongst(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return database
                .createNativeQuery("select person_id from hidden_person where person_id = any(?1)", Tuple.class)
                .setParameter(1, Id.array(people))
                .getResultList()
                .stream()
                .map(row -> new PersonId(row.get(0, UUID.class)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
