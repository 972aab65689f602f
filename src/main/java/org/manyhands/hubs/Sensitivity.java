package org.manyhands.hubs;

/**
 * How much care a need asks for; drives at once who sees it, what is shown of its place and group, and how long it is
 * kept (docs/rules.md#sensitivity-of-a-need). Ordered: a later one is more careful.
 */
public enum Sensitivity {
    /** Everyone may see it; the place and the group's name are shown. */
    OPEN,
    /** Members of the hub; the region is shown, and the group's name to matched people. */
    CAREFUL,
    /** Vetted members, or only those whom a coordinator proposes; the country at most, and an alias until agreed. */
    PROTECTED;

    /** Whether this asks for more care than the other: one person may raise it, lowering a protected one takes two. */
    public boolean isMoreCarefulThan(Sensitivity other) {
        return compareTo(other) > 0;
    }
}
