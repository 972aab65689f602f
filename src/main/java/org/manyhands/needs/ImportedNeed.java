package org.manyhands.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.GroupId;

/**
 * A need as a file tells it; texts within the limits of {@link NeedPart}'s parts, empty where the file says nothing.
 *
 * @param group of the hub that imports
 * @param line of the file, from 1
 */
public record ImportedNeed(
        GroupId group,
        int line,
        String title,
        String difference,
        String doneWhen,
        String risks,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        Urgency urgency,
        boolean remote,
        @Nullable PlaceId place,
        List<String> languages,
        List<LineDraft> lines) {

    public ImportedNeed {
        languages = List.copyOf(languages);
        lines = List.copyOf(lines);
    }
}
