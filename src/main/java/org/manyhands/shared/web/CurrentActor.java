package org.manyhands.shared.web;

import org.manyhands.shared.Actor;

/** Who sent the current request. Implemented by {@code access}, which alone knows accounts, sessions and grants. */
public interface CurrentActor {

    /** The actor, possibly anonymous. Read once a request. */
    Actor get();

    /**
     * A person who is signed in and has a pseudonym.
     *
     * @throws NotSignedIn if there is none: the answer sends them to sign in (or to choose a pseudonym) and back
     */
    Actor person();

    /** The actor's own pseudonym; empty for whoever has none. */
    String pseudonym();

    /** Whether there is a login, even one that has no pseudonym yet. */
    boolean hasLogin();

    /**
     * What a form ticket is bound to: the login if there is one, so that a renewed login of the same person may still
     * send a form that was opened before; otherwise one word for everybody who is not signed in.
     */
    String ticketOwner();
}
