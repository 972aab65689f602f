package org.manyhands.needs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlacePrecision;

/**
 * What an audience sees of a need, and how exactly: the table of docs/rules.md#sensitivity-of-a-need. Drives the page, the
 * lists, the preview in the form and what matching may show. Its twin in SQL is {@link Visibility}; a test holds the two
 * together for every combination.
 *
 * @param groupNamed whether the sensitivity allows the group's name, else its alias; what is told is {@link #nameOf}
 * @param place how exactly the place is told
 * @param inside who decides, what happened, and by whom: for those who are part of it
 * @param keeper who keeps it, by pseudonym
 */
record Sight(Audience audience, boolean groupNamed, PlacePrecision place, boolean inside, boolean keeper) {

    /** Empty where the need does not exist for this audience. */
    static Optional<Sight> of(Audience audience, Standing need) {
        return sees(audience, need)
                ? Optional.of(shown(audience, need.exposure().sensitivity()))
                : Optional.empty();
    }

    /**
     * How the group is told to this audience: by its name or by its alias. A group may ask to go by its alias even where the need
     * would name it, and a name at which the hub has not looked yet is for those who run the need. Empty for no group.
     */
    String nameOf(@Nullable GroupSummary group) {
        return group == null ? "" : nameOf(group, group.accredited());
    }

    /** The same, as it will be once the hub trusts the group: for the preview of a need that is not open yet. */
    String nameOnceTrusted(@Nullable GroupSummary group) {
        return group == null ? "" : nameOf(group, true);
    }

    private String nameOf(GroupSummary group, boolean trusted) {
        boolean runs = audience.compareTo(Audience.COORDINATOR) >= 0;
        boolean helping = audience.compareTo(Audience.HELPER) >= 0;
        boolean named = runs || (trusted && groupNamed && (helping || !group.nameHidden()));
        return named ? group.name() : group.alias();
    }

    private static boolean sees(Audience audience, Standing need) {
        NeedState state = need.state();
        Exposure exposure = need.exposure();
        return switch (audience) {
            case GROUP -> true;
            case COORDINATOR -> state != NeedState.DRAFT || need.isIntake();
            case AGREED, HELPER, ASKED -> state.isPublished() || (state == NeedState.CLOSED && need.published());
            case VETTED -> state.isPublished() && (!exposure.isProtected() || exposure.vettedMaySee());
            case MEMBER -> state.isPublished() && !exposure.isProtected();
            case NEIGHBOUR -> state == NeedState.OPEN && exposure.sensitivity() == Sensitivity.OPEN;
            case STRANGER -> state == NeedState.OPEN && exposure.onWeb();
        };
    }

    private static Sight shown(Audience audience, Sensitivity sensitivity) {
        boolean inside = audience.compareTo(Audience.COORDINATOR) >= 0;
        boolean helping = audience.compareTo(Audience.HELPER) >= 0;
        // Not to those merely asked: whoever comes forward for everything must not collect the names of groups.
        boolean groupNamed =
                switch (sensitivity) {
                    case OPEN -> true;
                    case CAREFUL -> helping;
                    case PROTECTED -> inside || audience == Audience.AGREED;
                };
        PlacePrecision place = inside
                ? PlacePrecision.PLACE
                : switch (sensitivity) {
                    case OPEN -> PlacePrecision.PLACE;
                    case CAREFUL -> PlacePrecision.REGION;
                    case PROTECTED -> PlacePrecision.COUNTRY;
                };
        return new Sight(audience, groupNamed, place, helping, audience.compareTo(Audience.MEMBER) >= 0);
    }
}
