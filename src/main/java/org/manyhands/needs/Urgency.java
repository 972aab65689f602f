package org.manyhands.needs;

import java.time.LocalDate;

/** How soon help is needed, the most urgent first. Said by the group, set by the coordinator at triage. */
public enum Urgency {
    NOW(14),
    THIS_WEEK(14),
    THIS_MONTH(45),
    WHENEVER(Integer.MAX_VALUE);

    private final int daysBelieved;

    Urgency(int daysBelieved) {
        this.daysBelieved = daysBelieved;
    }

    /** Whether a deadline lies so far behind what this says that one of the two may be meant otherwise. */
    public boolean endsBefore(LocalDate deadline, LocalDate today) {
        return deadline.isAfter(today.plusDays(daysBelieved));
    }
}
