package org.manyhands.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days of this site: they begin and end with UTC, wherever it runs and whoever reads, as those of the clock do. */
public final class UtcDay {

    private UtcDay() {}

    /** The day that this moment lies in. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
