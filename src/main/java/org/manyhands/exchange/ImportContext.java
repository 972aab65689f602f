package org.manyhands.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/**
 * What a file is read with besides its columns.
 *
 * @param dates how dates in figures are read
 * @param today for telling past dates
 * @param contactRemoved what to put where a phone number or the like stood, in the language of the needs
 * @param home the town of the hub, whose country settles names that several countries have; or null
 */
public record ImportContext(
        DateOrder dates,
        LocalDate today,
        String contactRemoved,
        @Nullable PlaceId home) {}
