package org.manyhands.shared.web;

/** The page or act needs a person who is signed in. A read goes to the login and comes back; a write keeps its text. */
public final class NotSignedIn extends RuntimeException {

    private final boolean withoutPseudonym;

    private NotSignedIn(boolean withoutPseudonym) {
        super("not signed in", null, false, false);
        this.withoutPseudonym = withoutPseudonym;
    }

    /** There is no login. */
    public static NotSignedIn withoutLogin() {
        return new NotSignedIn(false);
    }

    /** There is a login, but its person has not chosen a pseudonym yet. */
    public static NotSignedIn withoutPseudonym() {
        return new NotSignedIn(true);
    }

    boolean isWithoutPseudonym() {
        return withoutPseudonym;
    }
}
