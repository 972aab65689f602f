package org.manyhands.skills;

/** How sure a reading is, the surest first. */
public enum Certainty {
    /** The text names the skill, or a tag consists of its name. */
    CERTAIN,
    /** A word with other meanings names the skill by the company it keeps: "Python, R and Go", "speaks Polish". */
    LIKELY,
    /** The text only touches what the skill is about: a festival, and help at events. Offer it, do not assume it. */
    HINT
}
