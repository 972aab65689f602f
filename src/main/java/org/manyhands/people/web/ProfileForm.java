package org.manyhands.people.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.OwnProfile;
import org.manyhands.people.PartOfWeek;

/** The fields of all profile questions as they were typed; each step reads its own. */
record ProfileForm(
        @FormParam("version") @Nullable String version,
        @FormParam("languages") @Nullable List<String> languages,
        @FormParam("place") @Nullable String place,
        @FormParam("placeId") @Nullable String placeId,
        @FormParam("remote") @Nullable String remote,
        @FormParam("reach") @Nullable String reach,
        @FormParam("hours") @Nullable String hours,
        @FormParam("times") @Nullable List<String> times,
        @FormParam("limit") @Nullable String limit) {

    /** As the profile stands; its place is told by a {@code PlaceAnswer}. */
    static ProfileForm of(OwnProfile profile) {
        return new ProfileForm(
                Integer.toString(profile.version()),
                List.copyOf(profile.languages()),
                null,
                null,
                profile.remote() ? "yes" : "no",
                Integer.toString(profile.reachKm()),
                Integer.toString(profile.weeklyHours()),
                profile.times().stream().map(Enum::name).toList(),
                Integer.toString(profile.matchLimit()));
    }

    /** The languages ticked, each once. */
    Set<String> spoken() {
        return Set.copyOf(Objects.requireNonNullElse(languages, List.of()));
    }

    /** The parts of the week that exist among those ticked. */
    Set<PartOfWeek> partsOfWeek() {
        List<String> sent = Objects.requireNonNullElse(times, List.of());
        return Stream.of(PartOfWeek.values())
                .filter(part -> sent.contains(part.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
