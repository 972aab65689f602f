package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.manyhands.people.AccountOrders;
import org.manyhands.shared.Actor;

/** Somebody's own open sessions: seen and ended by nobody but themselves. */
@ApplicationScoped
public class MySessions {

    private final CurrentSession current;
    private final LoginSessions sessions;
    private final AccountOrders orders;

    @Inject
    MySessions(CurrentSession current, LoginSessions sessions, AccountOrders orders) {
        this.current = current;
        this.sessions = sessions;
        this.orders = orders;
    }

    /** The open ones, newest first. */
    public List<OwnSession> list() {
        return sessions.of(current.signedIn());
    }

    /** Ends one of the actor's sessions; one that is not theirs, or over, stays as it is. */
    @Transactional
    public void end(Actor actor, UUID session) {
        sessions.end(current.signedIn().account(), session);
    }

    /** Ends all but the one that is asking, and those of the identity provider too. */
    @Transactional
    public void endOthers(Actor actor) {
        LoginSession here = current.signedIn();
        sessions.endOthers(here.account(), here.id());
        orders.signOutEverywhere(here.account());
    }
}
