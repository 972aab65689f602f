package org.manyhands.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.manyhands.people.AccountOrders;
import org.manyhands.people.Accounts;

/**
 * Begins and ends sessions. No use case like others: there is no actor yet, or soon none any more; what counts is the
 * login at the identity provider, or the cookie.
 */
@ApplicationScoped
public class SignIn {

    private final LoginSessions sessions;
    private final Accounts accounts;
    private final AccountOrders orders;
    private final Clock clock;

    @Inject
    SignIn(LoginSessions sessions, Accounts accounts, AccountOrders orders, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.orders = orders;
        this.clock = clock;
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

    /**
     * Begins a session for an account whose password or second factor may just have been changed, and ends every other of
     * it, those of the identity provider too: whoever changes it because somebody learnt it is rid of them at once. A login from
     * before begins no session any more.
     *
     * @param proof how and when it has proven itself
     */
    public SessionToken beginAlone(String account, LoginProof proof) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            sessions.endAll(account);
            accounts.endSessions(account, clock.instant());
            orders.signOutEverywhere(account);
            return begin(account, proof);
        });
    }

    /** Ends the session of this cookie, if there is one. */
    public void end(SessionToken token) {
        QuarkusTransaction.joiningExisting().run(() -> sessions.end(token));
    }
}
