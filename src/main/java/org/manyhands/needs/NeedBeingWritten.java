package org.manyhands.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;

/**
 * A need as those see it who write it: everything that was typed, and what is still missing.
 *
 * @param group the group's own name
 * @param trusted whether the hub trusts the group: without, nothing is sent in
 * @param languagesAround what the group speaks, or else its hub: suggested while the need says none; ISO 639 codes
 * @param asked what a coordinator last asked, or why it was not opened; null if nobody did
 * @param onlyHelped whether this is for a helper, to whom nothing is told here that the need's page keeps from them
 * @param version to be sent back with a change, so that nobody overwrites what they have not read
 */
public record NeedBeingWritten(
        NeedId id,
        HubId hub,
        String group,
        boolean trusted,
        NeedState state,
        Origin origin,
        String title,
        String difference,
        String tried,
        String doneWhen,
        String decider,
        String risks,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        Urgency urgency,
        boolean remote,
        @Nullable PlaceId place,
        List<String> languages,
        List<String> languagesAround,
        Exposure exposure,
        List<LineShown> lines,
        Set<Missing> missing,
        @Nullable String asked,
        boolean onlyHelped,
        int version) {

    /** The languages it says, or else those to begin with. */
    public List<String> languagesOrAround() {
        return languages.isEmpty() ? languagesAround : languages;
    }

    /** The same for a helper. */
    NeedBeingWritten forHelper() {
        return new NeedBeingWritten(
                id,
                hub,
                "",
                trusted,
                state,
                origin,
                title,
                difference,
                tried,
                doneWhen,
                "",
                risks,
                hours,
                byWhen,
                urgency,
                remote,
                null,
                languages,
                languages,
                exposure,
                lines,
                Set.of(),
                null,
                true,
                version);
    }
}
