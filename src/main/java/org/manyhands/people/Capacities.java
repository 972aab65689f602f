package org.manyhands.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.PersonId;

/** What people said about how they can help, for matching: one read for any number of people. */
@ApplicationScoped
public class Capacities {

    private final Session database;
    private final Clock clock;

    @Inject
    Capacities(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The capacities of these people as of now. One query; whoever does not exist is missing from the answer. */
    public Map<PersonId, Capacity> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, Capacity> capacities = new HashMap<>();
        // Native, because candidates come by the thousand: one array parameter, and no entity for each of them.
        List<Tuple> rows = database.createNativeQuery("""
                        select p.id, p.joined_on, p.disabled_at is not null or f.hidden_since is not null as hidden,
                               f.languages, f.place_id, f.remote, f.reach_km, f.weekly_hours, f.times, f.match_limit,
                               f.away_since is not null as away
                        from person p join profile f on f.person_id = p.id
                        where p.id = any(?1)
                        """, Tuple.class)
                .setParameter(1, Id.array(people))
                .getResultList();
        for (Tuple row : rows) {
            capacities.put(new PersonId(row.get("id", UUID.class)), capacity(row, today));
        }
        return capacities;
    }

    private static Capacity capacity(Tuple row, LocalDate today) {
        Integer place = row.get("place_id", Integer.class);
        return new Capacity(
                Set.of(row.get("languages", String[].class)),
                place == null ? null : new PlaceId(place),
                row.get("remote", Boolean.class),
                row.get("reach_km", Integer.class),
                row.get("weekly_hours", Integer.class),
                Arrays.stream(row.get("times", String[].class))
                        .map(PartOfWeek::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                MatchLimit.inForce(row.get("match_limit", Integer.class), row.get("joined_on", LocalDate.class), today),
                row.get("away", Boolean.class),
                row.get("hidden", Boolean.class));
    }
}
