package org.manyhands.exchange;

/** How sure a guess about a column is, for whoever checks it. */
public enum Confidence {
    /** chosen by a person */
    GIVEN,
    /** the heading says it and the cells agree */
    HIGH,
    /** the heading hints at it, or some cells do not agree */
    MEDIUM,
    /** only the cells suggest it */
    LOW
}
