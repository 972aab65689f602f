package org.manyhands.needs;

import java.util.Collection;

/** How much of what is needed has been found: derived from agreed matches against quantity, never stored. */
public enum Coverage {
    NONE,
    PART,
    FULL;

    /** Of one line. */
    public static Coverage of(int found, int wanted) {
        return found <= 0 ? NONE : found < wanted ? PART : FULL;
    }

    /** Of a whole need: full when every line is, none when no line has anybody. */
    public static Coverage of(Collection<Coverage> lines) {
        if (!lines.isEmpty() && lines.stream().allMatch(line -> line == FULL)) {
            return FULL;
        }
        return lines.stream().allMatch(line -> line == NONE) ? NONE : PART;
    }
}
