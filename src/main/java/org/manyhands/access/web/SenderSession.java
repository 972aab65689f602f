package org.manyhands.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.manyhands.access.CurrentSession;
import org.manyhands.access.SessionToken;
import org.manyhands.shared.web.KnownSender;

/** Looks up the session of somebody whose file is not read yet; what they may do is asked later, like of everybody. */
@ApplicationScoped
class SenderSession implements KnownSender {

    private final CurrentSession session;

    @Inject
    SenderSession(CurrentSession session) {
        this.session = session;
    }

    @Override
    @ActivateRequestContext
    public boolean isKnown(Function<String, Optional<String>> cookies) {
        cookies.apply(SessionCookie.NAME).map(SessionToken::new).ifPresent(session::recognise);
        return session.account().isPresent();
    }
}
