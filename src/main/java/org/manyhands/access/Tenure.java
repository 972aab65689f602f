package org.manyhands.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.PersonId;

/**
 * A role that somebody holds at this moment, as the feature tells it that gave it.
 *
 * @param since when it was given
 * @param until the moment it ends by itself, or null for as long as nobody ends it
 */
public record Tenure(
        PersonId person,
        Scope scope,
        Instant since,
        @Nullable Instant until) {}
