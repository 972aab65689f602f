package org.manyhands.privacy;

/** How much harm it does in the wrong hands, from class 0 to class 4. */
public enum DataClass {
    /** Anybody may read it. */
    PUBLIC,
    /** Numbers about many. */
    AGGREGATED,
    /** For those who work with it here: pseudonyms, codes of places and skills, states. */
    INTERNAL,
    /** Can hurt somebody: what was written in confidence, reasons, who looked at whom. */
    SENSITIVE,
    /** Leads to a person outside of this site. */
    IDENTIFYING
}
