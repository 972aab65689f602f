package org.manyhands.people.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.manyhands.people.OwnProfile;
import org.manyhands.people.PartOfWeek;
import org.manyhands.shared.form.Reading;

/** The fields of all profile questions as they were typed; each step reads its own. */
record ProfileForm(
        @RestForm String version,
        @RestForm List<String> languages,
        @RestForm String place,
        @RestForm String placeId,
        @RestForm String remote,
        @RestForm String reach,
        @RestForm String hours,
        @RestForm List<String> times,
        @RestForm String limit) {

    ProfileForm {
        version = Reading.text(version);
        languages = Reading.texts(languages);
        place = Reading.text(place);
        placeId = Reading.text(placeId);
        remote = Reading.text(remote);
        reach = Reading.text(reach);
        hours = Reading.text(hours);
        times = Reading.texts(times);
        limit = Reading.text(limit);
    }

    /** As the profile stands; its place is told by a {@code PlaceAnswer}. */
    static ProfileForm of(OwnProfile profile) {
        return new ProfileForm(
                Integer.toString(profile.version()),
                List.copyOf(profile.languages()),
                "",
                "",
                profile.remote() ? "yes" : "no",
                Integer.toString(profile.reachKm()),
                Integer.toString(profile.weeklyHours()),
                profile.times().stream().map(Enum::name).toList(),
                Integer.toString(profile.matchLimit()));
    }

    /** The languages ticked, each once. */
    Set<String> spoken() {
        return Set.copyOf(languages);
    }

    /** The parts of the week that exist among those ticked. */
    Set<PartOfWeek> partsOfWeek() {
        return Stream.of(PartOfWeek.values())
                .filter(part -> times.contains(part.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
