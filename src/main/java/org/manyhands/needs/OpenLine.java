package org.manyhands.needs;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

/**
 * One line of an open need, as matching works with it. Holds more than a page may show: {@code place} is for distances
 * and goes to a reader through {@code placeShown} only; {@code group} is for rules, and is shown as {@code groupShown}.
 *
 * @param title of the need
 * @param groupShown the group as this actor may read it: its name or its alias
 * @param skill what has to be known, for a skill line
 * @param level how well, for a skill line
 * @param resource what kind of thing, for a resource line
 * @param thing the thing in a few words, for a resource line
 * @param quantity people or things wanted, at least 1
 * @param hours about how many hours of work for one person, or null if not said
 * @param byWhen the day by which it should be done, or null
 * @param remote whether it can be done from anywhere
 * @param place the town where it is done, or null if it is only done from anywhere
 * @param placeShown how much of the place this actor may read
 * @param languages in any of which one can help, ISO 639 codes
 * @param vettedOnly whether only people vetted in the hub may be matched
 */
public record OpenLine(
        NeedId need,
        NeedLineId line,
        HubId hub,
        GroupId group,
        String title,
        String groupShown,
        LineKind kind,
        @Nullable SkillId skill,
        @Nullable Level level,
        @Nullable ResourceKind resource,
        @Nullable String thing,
        int quantity,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        boolean remote,
        @Nullable PlaceId place,
        PlacePrecision placeShown,
        Set<String> languages,
        Sensitivity sensitivity,
        boolean vettedOnly,
        Urgency urgency) {

    public OpenLine {
        languages = Set.copyOf(languages);
    }
}
