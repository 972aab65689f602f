package org.manyhands.people;

import java.time.LocalDate;

/**
 * How many open matches a person may have. Whoever volunteers for everything collects names: at most {@value #MOST} at a
 * time, and only one in the first {@value #DAYS_OF_FIRST_STEPS} days (docs/rules.md#limits).
 */
public final class MatchLimit {

    /** The most open matches anybody may have. */
    public static final int MOST = 3;

    /** The most open matches of somebody new. */
    public static final int MOST_AT_FIRST = 1;

    /** How long somebody is new, in days. */
    public static final int DAYS_OF_FIRST_STEPS = 30;

    private MatchLimit() {}

    /** The limit in force today for somebody who joined on that day and wants no more than {@code own}. */
    public static int inForce(int own, LocalDate joinedOn, LocalDate today) {
        return Math.min(own, isNew(joinedOn, today) ? MOST_AT_FIRST : MOST);
    }

    /** Whether somebody who joined on that day still is new. */
    public static boolean isNew(LocalDate joinedOn, LocalDate today) {
        return today.isBefore(endOfFirstSteps(joinedOn));
    }

    /** The day from which the limit for everybody holds. */
    public static LocalDate endOfFirstSteps(LocalDate joinedOn) {
        return joinedOn.plusDays(DAYS_OF_FIRST_STEPS);
    }
}
