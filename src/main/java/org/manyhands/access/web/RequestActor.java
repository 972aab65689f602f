package org.manyhands.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import org.manyhands.access.CurrentSession;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.NotSignedIn;

/** The actor of this request, read from the database at its first use and kept for this request only. */
@RequestScoped
class RequestActor implements CurrentActor {

    private static final String NOBODY = "nobody";

    private final CurrentSession session;
    private final HttpHeaders headers;
    private boolean recognised;

    @Inject
    RequestActor(CurrentSession session, HttpHeaders headers) {
        this.session = session;
        this.headers = headers;
    }

    @Override
    public Actor get() {
        return session().actor();
    }

    @Override
    public Actor person() {
        if (!hasLogin()) {
            throw NotSignedIn.withoutLogin();
        }
        if (!get().isPerson()) {
            throw NotSignedIn.withoutPseudonym();
        }
        return get();
    }

    @Override
    public String pseudonym() {
        return session().pseudonym();
    }

    @Override
    public boolean hasLogin() {
        return session().account().isPresent();
    }

    @Override
    public String ticketOwner() {
        return session().account().orElse(NOBODY);
    }

    private CurrentSession session() {
        if (!recognised) {
            // If this fails nobody is taken for anonymous: whoever asks again is told again.
            SessionCookie.of(headers).ifPresent(session::recognise);
            recognised = true;
        }
        return session;
    }
}
