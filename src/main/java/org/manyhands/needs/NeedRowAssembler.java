package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.places.PlaceWords;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.NeedId;

/** Makes selected needs fit to show: names, places and lines, each asked for once for the whole list. */
@ApplicationScoped
class NeedRowAssembler {

    private final NeedLineAssembler lines;
    private final GroupDirectory groups;
    private final PlaceWords places;
    private final Clock clock;

    @Inject
    NeedRowAssembler(NeedLineAssembler lines, GroupDirectory groups, PlaceWords places, Clock clock) {
        this.lines = lines;
        this.groups = groups;
        this.places = places;
        this.clock = clock;
    }

    List<NeedRow> of(List<NeedSelection.Raw> selected, Locale locale) {
        Map<NeedId, List<LineShown>> ofNeed =
                lines.of(selected.stream().map(NeedSelection.Raw::id).toList(), locale);
        Map<GroupId, GroupSummary> named =
                groups.of(selected.stream().map(raw -> raw.standing().group()).toList());
        Instant now = clock.instant();
        return selected.stream()
                .map(raw -> new NeedRow(
                        raw.id(),
                        raw.standing().hub(),
                        raw.title(),
                        raw.sight().nameOf(named.get(raw.standing().group())),
                        raw.standing().state(),
                        raw.standing().closed(),
                        raw.standing().exposure().sensitivity(),
                        raw.urgency(),
                        ofNeed.getOrDefault(raw.id(), List.of()),
                        raw.hours(),
                        raw.byWhen(),
                        raw.remote(),
                        placeShown(raw.placeId(), raw.sight().place(), locale),
                        raw.languages(),
                        raw.stateSince(),
                        raw.confirmedAt(),
                        raw.confirmedAt() == null || raw.staleAt() == null
                                ? null
                                : Freshness.of(raw.confirmedAt(), raw.staleAt(), now),
                        raw.sight().keeper() ? raw.keeper() : null))
                .toList();
    }

    /** The place as exactly as this; empty where there is none. */
    String placeShown(@Nullable Integer place, PlacePrecision precision, Locale locale) {
        return place == null ? "" : places.shown(new PlaceId(place), precision, locale);
    }
}
