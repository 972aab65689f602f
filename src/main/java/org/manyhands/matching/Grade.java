package org.manyhands.matching;

/** How far one thing that a line asks for is fulfilled, the best first. Three steps on purpose: finer ones would be a score. */
public enum Grade {
    MET,
    PARTLY,
    MISSING
}
