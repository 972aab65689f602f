package org.manyhands.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.manyhands.shared.Actor;

/**
 * The session behind the current request, read once a request. Reading it notes that it is in use, at most once a minute:
 * the only thing that a read of this site ever writes.
 */
@RequestScoped
public class CurrentSession {

    private final LoginSessions sessions;
    private final Clock clock;
    private Optional<LoginSession> session = Optional.empty();

    @Inject
    CurrentSession(LoginSessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Looks for the session of this cookie; to be called before anything else here. */
    public void recognise(SessionToken token) {
        Instant now = clock.instant();
        session = sessions.open(token);
        session.filter(open -> open.isWorthNoting(now))
                .ifPresent(open -> QuarkusTransaction.requiringNew().run(() -> sessions.note(open, now)));
    }

    /**
     * The session, for what only somebody signed in can reach.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    LoginSession signedIn() {
        return session.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The account that is signed in. */
    public Optional<String> account() {
        return session.map(LoginSession::account);
    }

    /** The person that is signed in, with what they may do now; anonymous without session or pseudonym. */
    public Actor actor() {
        return session.map(LoginSession::actor).orElse(Actor.anonymous());
    }
}
