package org.manyhands.needs;

/** How soon help is needed, the most urgent first. Said by the group, set by the coordinator at triage. */
public enum Urgency {
    NOW,
    THIS_WEEK,
    THIS_MONTH,
    WHENEVER
}
