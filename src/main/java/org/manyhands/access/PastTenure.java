package org.manyhands.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.PersonId;

/**
 * A role in one scope that somebody holds or held.
 *
 * @param since when it was given
 * @param endedAt when it was ended, or null for whoever holds it still
 */
public record PastTenure(
        PersonId person, Instant since, @Nullable Instant endedAt) {}
