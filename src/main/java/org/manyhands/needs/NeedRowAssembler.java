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
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.places.PlaceWords;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/** Makes selected needs fit to show: names, places and lines, each asked for once for the whole list. */
@ApplicationScoped
class NeedRowAssembler {

    private final NeedLineAssembler lines;
    private final GroupDirectory groups;
    private final HubDirectory hubs;
    private final PlaceWords places;
    private final Clock clock;

    @Inject
    NeedRowAssembler(
            NeedLineAssembler lines, GroupDirectory groups, HubDirectory hubs, PlaceWords places, Clock clock) {
        this.lines = lines;
        this.groups = groups;
        this.hubs = hubs;
        this.places = places;
        this.clock = clock;
    }

    List<NeedRow> of(List<NeedSelection.Raw> selected, Locale locale) {
        Map<NeedId, List<LineShown>> ofNeed =
                lines.of(selected.stream().map(NeedSelection.Raw::id).toList(), locale);
        Map<GroupId, GroupSummary> named =
                groups.of(selected.stream().map(raw -> raw.standing().group()).toList());
        Map<HubId, HubSummary> hubsNamed =
                hubs.of(selected.stream().map(raw -> raw.standing().hub()).toList());
        Instant now = clock.instant();
        return selected.stream()
                .map(raw -> new NeedRow(
                        raw.id(),
                        raw.standing().hub(),
                        hubName(hubsNamed.get(raw.standing().hub())),
                        raw.title(),
                        groupShown(named.get(raw.standing().group()), raw.sight()),
                        raw.standing().state(),
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

    /** Name or alias. A group may ask to go by its alias even where the need would name it. */
    static String groupShown(@Nullable GroupSummary group, Sight sight) {
        if (group == null) {
            return "";
        }
        boolean helping = sight.audience().compareTo(Audience.HELPER) >= 0;
        return sight.groupNamed() && (helping || !group.nameHidden()) ? group.name() : group.alias();
    }

    private static String hubName(@Nullable HubSummary hub) {
        return hub == null ? "" : hub.name();
    }
}
