package org.manyhands.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much, by when, where, in which languages.
 *
 * @param hours about how many hours of work for one person, 1 to 2,000, or null if not said
 * @param byWhen the day by which it should be done, or null
 * @param remote whether it can be done from anywhere
 * @param placeId the town where it is done, or null
 * @param area how a careful need's place is told (see {@link NeedPlace}); lists are narrowed by it, never by the town
 * @param country ISO 3166-1, for protected needs
 * @param languages in any of which one can help, ISO 639 codes
 */
@Embeddable
record Terms(
        @Nullable Integer hours,
        @Column(name = "by_when") @Nullable LocalDate byWhen,
        @Enumerated(EnumType.STRING) Urgency urgency,
        boolean remote,
        @Column(name = "place_id") @Nullable Integer placeId,
        @Nullable String area,
        @Nullable String country,
        List<String> languages) {

    static final Terms UNSAID = new Terms(null, null, Urgency.WHENEVER, false, null, null, null, List.of());

    Terms withTime(@Nullable Integer newHours, @Nullable LocalDate newByWhen, Urgency newUrgency) {
        return new Terms(newHours, newByWhen, newUrgency, remote, placeId, area, country, languages);
    }

    Terms withUrgency(Urgency newUrgency) {
        return withTime(hours, byWhen, newUrgency);
    }

    Terms withPlace(boolean newRemote, @Nullable NeedPlace place) {
        return place == null
                ? new Terms(hours, byWhen, urgency, newRemote, null, null, null, languages)
                : new Terms(hours, byWhen, urgency, newRemote, place.id(), place.area(), place.country(), languages);
    }

    Terms withLanguages(List<String> newLanguages) {
        return new Terms(hours, byWhen, urgency, remote, placeId, area, country, List.copyOf(newLanguages));
    }
}
