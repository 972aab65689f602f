package org.manyhands.matching;

/**
 * What is looked at when a person and a line are brought together. The order of these constants is the order in which they
 * are compared: what decides whether somebody can help at all comes first, then whether they were asked lately, then how much
 * they have taken on. There is nothing else in the comparison but who was asked longest ago and the drawing of lots among
 * equals ({@link Ranking}).
 */
public enum Facet {
    /** The skill, or the kind of thing. */
    WHAT,
    /** How well the skill is known. */
    LEVEL,
    /** Enough of the thing. */
    QUANTITY,
    /** A language in common. */
    LANGUAGE,
    /** Near enough, or from afar. */
    PLACE,
    /** Hours enough until it has to be done. */
    HOURS,
    /** Not asked lately: the same five people must not be asked each time. */
    ASKED,
    /** What they have taken on already. */
    LOAD
}
