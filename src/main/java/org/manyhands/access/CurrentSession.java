package org.manyhands.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.manyhands.shared.Actor;

/**
 * The session behind the current request, read once a request. Reading it notes that it is in use, at most once a minute:
 * the only thing that a read of this site ever writes.
 */
@RequestScoped
public class CurrentSession {

    private final LoginSessions sessions;
    private final SecondFactor secondFactor;
    private final Clock clock;
    private Optional<LoginSession> session = Optional.empty();
    private Actor actor = Actor.anonymous();

    @Inject
    CurrentSession(LoginSessions sessions, SecondFactor secondFactor, Clock clock) {
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    /** Looks for the session of this cookie; to be called before anything else here. */
    public void recognise(SessionToken token) {
        Instant now = clock.instant();
        session = sessions.open(token);
        actor = session.map(open -> open.actor(secondFactor)).orElse(Actor.anonymous());
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
        return actor;
    }

    /** That person's own pseudonym; empty without. */
    public String pseudonym() {
        return session.map(LoginSession::pseudonym).orElse("");
    }

    /** Whether the login of this session took a second factor. */
    public boolean hasSecondFactor() {
        return session.map(LoginSession::secondFactor).orElse(false);
    }

    /** The roles of the actor that sleep until they sign in with a second factor. */
    public List<Role> dormantRoles() {
        return session.map(open -> open.dormantRoles(secondFactor)).orElse(List.of());
    }
}
