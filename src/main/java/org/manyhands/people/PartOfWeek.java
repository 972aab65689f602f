package org.manyhands.people;

/** When somebody can usually help. As fine as planning needs and no finer: a week of six parts shows no one's habits. */
public enum PartOfWeek {
    WEEKDAY_MORNING,
    WEEKDAY_AFTERNOON,
    WEEKDAY_EVENING,
    WEEKEND_MORNING,
    WEEKEND_AFTERNOON,
    WEEKEND_EVENING
}
