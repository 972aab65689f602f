package org.manyhands.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/**
 * One row of a match's history, as its reader may have it.
 *
 * @param by who did it, for coordinators and whoever did it; else null
 * @param reason and {@code note}: for coordinators and whoever gave them; else null
 */
public record Happening(
        MatchAct act,
        Side side,
        @Nullable PersonId by,
        @Nullable MatchReason reason,
        @Nullable String note,
        Instant at) {}
