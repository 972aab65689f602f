package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.PersonId;

/** The only way to names of people: one batch read a page. */
@ApplicationScoped
public class Pseudonyms {

    private final Persons persons;
    private final EntityManager entities;

    @Inject
    Pseudonyms(Persons persons, EntityManager entities) {
        this.persons = persons;
        this.entities = entities;
    }

    /**
     * The person whom somebody names by pseudonym, typed in full; for those who may name others. There is no way to look
     * for a part of a name.
     */
    public Optional<PersonId> named(String typed) {
        return persons.named(typed)
                .firstResultOptional()
                .filter(person -> !person.isLoginClosed())
                .map(Person::id);
    }

    /** The pseudonyms of these people; who is gone, or whose login is closed, is missing from the answer. */
    public Map<PersonId, String> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, String> names = new HashMap<>();
        // Plain SQL with one array: "in" with a list is translated anew each time, and every page names somebody.
        List<?> rows = entities.createNativeQuery(
                        "select id, pseudonym from person where id = any(:ids) and disabled_at is null", Tuple.class)
                .setParameter("ids", Id.array(people))
                .getResultList();
        for (Object each : rows) {
            Tuple row = (Tuple) each;
            names.put(new PersonId(row.get("id", UUID.class)), row.get("pseudonym", String.class));
        }
        return names;
    }
}
