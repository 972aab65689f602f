package org.manyhands.people.web;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.OwnProfile;
import org.manyhands.people.PartOfWeek;

/** The fields of all profile questions as strings; each step reads its own. */
class ProfileForm {

    @FormParam("version")
    @Nullable
    String version;

    @FormParam("languages")
    @Nullable
    List<String> languages;

    @FormParam("place")
    @Nullable
    String place;

    @FormParam("placeId")
    @Nullable
    String placeId;

    @FormParam("remote")
    @Nullable
    String remote;

    @FormParam("reach")
    @Nullable
    String reach;

    @FormParam("hours")
    @Nullable
    String hours;

    @FormParam("times")
    @Nullable
    List<String> times;

    @FormParam("limit")
    @Nullable
    String limit;

    /** For JAX-RS. */
    ProfileForm() {}

    /** As the profile stands. */
    static ProfileForm of(OwnProfile profile) {
        ProfileForm form = new ProfileForm();
        form.version = Integer.toString(profile.version());
        form.languages = List.copyOf(profile.languages());
        form.remote = profile.remote() ? "yes" : "no";
        form.reach = Integer.toString(profile.reachKm());
        form.hours = Integer.toString(profile.weeklyHours());
        form.times = profile.times().stream().map(Enum::name).toList();
        form.limit = Integer.toString(profile.matchLimit());
        return form;
    }

    Set<String> languages() {
        return languages == null ? Set.of() : Set.copyOf(languages);
    }

    /** The parts of the week that exist among those sent. */
    Set<PartOfWeek> times() {
        Set<String> sent = times == null ? Set.of() : Set.copyOf(times);
        return Stream.of(PartOfWeek.values())
                .filter(part -> sent.contains(part.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A whole number, or -1 for anything else. */
    static int number(@Nullable String typed) {
        String digits = typed == null ? "" : typed.strip();
        return digits.matches("\\p{Nd}{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
