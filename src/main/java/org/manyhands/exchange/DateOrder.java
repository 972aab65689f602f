package org.manyhands.exchange;

/** How {@code 03/04/2031} is read, for a whole file. */
public enum DateOrder {
    /** as other cells of the column show; where none does, the day first, and each such row says so */
    AS_FOUND,
    DAY_FIRST,
    MONTH_FIRST
}
