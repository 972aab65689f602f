package org.manyhands.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/**
 * A need in a list, holding only what its reader may see.
 *
 * @param group name or alias, as the sensitivity allows
 * @param place as exactly as the sensitivity allows, in the reader's language; empty where there is none to show
 * @param closed why it is over, or null while it is not
 * @param since when it came into its state
 * @param confirmed when somebody last said that it is still needed, or null before publication
 * @param freshness null before publication
 * @param keeper who keeps it, or null for nobody and for those who may not know
 */
public record NeedRow(
        NeedId id,
        HubId hub,
        String title,
        String group,
        NeedState state,
        @Nullable CloseReason closed,
        Sensitivity sensitivity,
        Urgency urgency,
        List<LineShown> lines,
        @Nullable Integer hours,
        @Nullable LocalDate byWhen,
        boolean remote,
        String place,
        List<String> languages,
        Instant since,
        @Nullable Instant confirmed,
        @Nullable Freshness freshness,
        @Nullable PersonId keeper) {

    /** Where to look at it. */
    public String href() {
        return "/needs/" + id;
    }

    /** How much of it has been found. */
    public Coverage coverage() {
        return Coverage.of(lines.stream().map(LineShown::coverage).toList());
    }
}
