package org.manyhands.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Begins and ends sessions. No use case like others: there is no actor yet, or soon none any more; what counts is the
 * login at the identity provider, or the cookie.
 */
@ApplicationScoped
public class SignIn {

    private final LoginSessions sessions;

    @Inject
    SignIn(LoginSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * Begins a session for an account that has just proven itself to the identity provider. Always a fresh token: one
     * that was there before the login is worth nothing after it (session fixation).
     *
     * @param proof how and when it has
     */
    public SessionToken begin(String account, LoginProof proof) {
        SessionToken token = SessionToken.random();
        QuarkusTransaction.joiningExisting().run(() -> sessions.begin(token, account, proof));
        return token;
    }

    /** Ends the session of this cookie, if there is one. */
    public void end(SessionToken token) {
        QuarkusTransaction.joiningExisting().run(() -> sessions.end(token));
    }
}
