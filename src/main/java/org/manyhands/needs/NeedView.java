package org.manyhands.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * One need as one audience sees it: made by {@link NeedViewAssembler} for the page and for the preview alike, so that the preview
 * cannot promise what the page does not keep.
 *
 * @param group name or alias
 * @param place as exactly as this audience may read it; empty for none
 * @param inside what only those who are part of it see, or null
 * @param keeper who keeps it, or null for nobody and for those who may not know
 * @param acts what the actor may do now
 */
public record NeedView(
        NeedId id,
        HubId hub,
        String hubName,
        GroupId groupId,
        String group,
        NeedTexts texts,
        List<LineShown> lines,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        Urgency urgency,
        boolean remote,
        String place,
        List<String> languages,
        Exposure exposure,
        NeedState state,
        Instant since,
        @Nullable CloseReason closed,
        @Nullable NeedId sameAs,
        @Nullable Instant published,
        @Nullable Instant confirmed,
        @Nullable Freshness freshness,
        Origin origin,
        Audience audience,
        @Nullable PersonId keeper,
        @Nullable PersonId deputy,
        @Nullable Inside inside,
        AllowedActs acts,
        int version) {

    /**
     * For those who are part of it.
     *
     * @param decider who decides on the group's side
     * @param remindAt when the site asks again by itself, or closes the need
     * @param takenBy the coordinator who wrote it down or imported it
     * @param importFile name of the file it came from, and {@code importLine} in it
     * @param history what happened; empty for those who only help
     */
    public record Inside(
            String decider,
            @Nullable Instant remindAt,
            int reminders,
            @Nullable PersonId takenBy,
            @Nullable String importFile,
            @Nullable Integer importLine,
            List<Happening> history) {}

    /** How much of it has been found. */
    public Coverage coverage() {
        return Coverage.of(lines.stream().map(LineShown::coverage).toList());
    }

    /** How much care it asks for: part of its {@link #exposure}. */
    public Sensitivity sensitivity() {
        return exposure.sensitivity();
    }
}
