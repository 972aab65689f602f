package org.manyhands.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/**
 * How much somebody can help, where and when: what matching may know about a person.
 *
 * @param languages BCP 47 codes of the languages they speak; empty if not said
 * @param place the town they named, or null if not said
 * @param remote whether they help from afar
 * @param reachKm how far they would travel from that town, in kilometres; 0 for not at all
 * @param weeklyHours how many hours a week they can give
 * @param times the parts of the week that suit them; empty if not said
 * @param matchLimit how many open matches they may have at this moment: their own limit, and never more than the rules
 *     for everybody allow ({@link MatchLimit})
 * @param away whether they take a break: no new matches
 * @param hidden whether they want to be out of sight, or their login is closed: for others they do not exist
 */
public record Capacity(
        Set<String> languages,
        @Nullable PlaceId place,
        boolean remote,
        int reachKm,
        int weeklyHours,
        Set<PartOfWeek> times,
        int matchLimit,
        boolean away,
        boolean hidden) {

    public Capacity {
        languages = Set.copyOf(languages);
        times = Set.copyOf(times);
    }
}
