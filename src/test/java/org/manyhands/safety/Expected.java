package org.manyhands.safety;

/** A cell of the permission matrix: what somebody gets. The letters of what is allowed also say why. */
enum Expected {
    Y("open to them"),
    O("their own"),
    P("they are one of the two sides"),
    G("they speak for the group"),
    H("they have that role in the hub"),
    R("allowed, and the look is recorded for the person concerned"),
    E("leads on to another page"),
    F("refused, with the reason"),
    L("asked to sign in first"),
    W("asked to choose a name first"),
    N("does not exist for them");

    private final String meaning;

    Expected(String meaning) {
        this.meaning = meaning;
    }

    /** What the letter says, for the legend of {@code docs/permissions.md}. */
    String meaning() {
        return meaning;
    }

    /** Whether the act has its effect, or the page is shown. */
    boolean isAllowed() {
        return switch (this) {
            case Y, O, P, G, H, R -> true;
            case E, F, L, W, N -> false;
        };
    }
}
