package org.manyhands.shared;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** A statement waited for a lock that others held for longer than one is waited for (docs/rules.md#times): it passes by itself. */
public final class LockTimeout {

    /** What PostgreSQL calls it: {@code lock_not_available}. */
    public static final String STATE = "55P03";

    private LockTimeout() {}

    /** Whether this failure comes from one. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException database && STATE.equals(database.getSQLState()));
    }
}
