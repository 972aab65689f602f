package org.manyhands.matching;

/** What somebody who is asked has said. */
public enum Answer {
    WAITING,
    YES,
    NO
}
