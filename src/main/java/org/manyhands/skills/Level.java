package org.manyhands.skills;

/**
 * How well somebody knows a skill, or how well it has to be known; a later one includes the earlier ones. Coarse on purpose:
 * people say it of themselves, and finer steps would only pretend.
 */
public enum Level {
    /** Has begun, can help beside somebody who knows. */
    LEARNING,
    /** Does it alone. */
    WORKING,
    /** Others ask when it gets hard. */
    EXPERT;

    /** Whether somebody at this level serves where the other is wanted. */
    public boolean reaches(Level wanted) {
        return compareTo(wanted) >= 0;
    }
}
