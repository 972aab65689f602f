package org.manyhands.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/** One answer of a profile, changed as a whole. The limits repeat what the database checks. */
public sealed interface ProfileChange {

    /** The most hours a week anybody can offer: a full working week. */
    int MOST_HOURS = 40;

    /** The farthest reach anybody can offer, in kilometres. */
    int FARTHEST_KM = 1000;

    /**
     * The languages a person speaks.
     *
     * @param codes BCP 47
     */
    record Languages(Set<String> codes) implements ProfileChange {
        public Languages {
            codes = Set.copyOf(codes);
        }
    }

    /**
     * Where a person can help.
     *
     * @param place a town, or null for not said
     * @param remote also from afar
     * @param reachKm how far from the town, in kilometres: 0 (not at all) to {@value #FARTHEST_KM}
     */
    record Whereabouts(@Nullable PlaceId place, boolean remote, int reachKm) implements ProfileChange {
        public Whereabouts {
            if (reachKm < 0 || reachKm > FARTHEST_KM) {
                throw new IllegalArgumentException("reach");
            }
        }
    }

    /**
     * How much time, and when.
     *
     * @param weeklyHours 0 to {@value #MOST_HOURS}
     * @param parts of the week; empty for not said
     */
    record Time(int weeklyHours, Set<PartOfWeek> parts) implements ProfileChange {
        public Time {
            if (weeklyHours < 0 || weeklyHours > MOST_HOURS) {
                throw new IllegalArgumentException("hours");
            }
            parts = Set.copyOf(parts);
        }
    }

    /**
     * How many open matches the person wants at most.
     *
     * @param openMatches 1 to {@link MatchLimit#MOST}
     */
    record Limit(int openMatches) implements ProfileChange {
        public Limit {
            if (openMatches < 1 || openMatches > MatchLimit.MOST) {
                throw new IllegalArgumentException("limit");
            }
        }
    }
}
