package org.manyhands.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.PersonId;

/** What a person says about how they can help. */
@Entity
class Profile {

    @Id
    private UUID personId;

    private String[] languages = {};

    private @Nullable Integer placeId;

    private boolean remote = true;

    private int reachKm;

    private int weeklyHours = 2;

    private String[] times = {};

    private int matchLimit = MatchLimit.MOST;

    private @Nullable LocalDate awaySince;

    private @Nullable LocalDate hiddenSince;

    @Version
    private int version;

    /** For Hibernate. */
    protected Profile() {}

    Profile(PersonId person) {
        this.personId = person.value();
    }

    void apply(ProfileChange change) {
        switch (change) {
            case ProfileChange.Languages spoken ->
                languages = spoken.codes().stream().sorted().toArray(String[]::new);
            case ProfileChange.Whereabouts where -> {
                placeId = where.place() == null ? null : where.place().geonameId();
                remote = where.remote();
                reachKm = where.reachKm();
            }
            case ProfileChange.Time time -> {
                weeklyHours = time.weeklyHours();
                times = time.parts().stream().sorted().map(Enum::name).toArray(String[]::new);
            }
            case ProfileChange.Limit limit -> matchLimit = limit.openMatches();
        }
    }

    void goAway(LocalDate today) {
        awaySince = awaySince == null ? today : awaySince;
    }

    void comeBack() {
        awaySince = null;
    }

    void hide(LocalDate today) {
        hiddenSince = hiddenSince == null ? today : hiddenSince;
    }

    void show() {
        hiddenSince = null;
    }

    Set<String> languages() {
        return Set.of(languages);
    }

    @Nullable
    PlaceId place() {
        return placeId == null ? null : new PlaceId(placeId);
    }

    boolean remote() {
        return remote;
    }

    int reachKm() {
        return reachKm;
    }

    int weeklyHours() {
        return weeklyHours;
    }

    Set<PartOfWeek> times() {
        return Arrays.stream(times).map(PartOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    int matchLimit() {
        return matchLimit;
    }

    boolean isAway() {
        return awaySince != null;
    }

    boolean isHidden() {
        return hiddenSince != null;
    }

    int version() {
        return version;
    }
}
