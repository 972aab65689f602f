package org.manyhands.access.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.people.Accounts;
import org.manyhands.shared.Actor;
import org.manyhands.shared.web.CurrentActor;
import org.manyhands.shared.web.NotSignedIn;

/** The actor of this request, read from the database at its first use and kept for this request only. */
@RequestScoped
class RequestActor implements CurrentActor {

    private static final String NOBODY = "nobody";

    private final SecurityIdentity identity;
    private final Accounts accounts;
    private final Grants grants;
    private @Nullable Actor actor;

    @Inject
    RequestActor(SecurityIdentity identity, Accounts accounts, Grants grants) {
        this.identity = identity;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Override
    public Actor get() {
        Actor known = actor;
        if (known == null) {
            known = hasLogin()
                    ? accounts.personOf(account())
                            .map(person -> new Actor(person, grants.rightsOf(person)))
                            .orElse(Actor.anonymous())
                    : Actor.anonymous();
            actor = known;
        }
        return known;
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
    public boolean hasLogin() {
        return !identity.isAnonymous();
    }

    @Override
    public String ticketOwner() {
        return hasLogin() ? account() : NOBODY;
    }

    /** The provider's opaque account id: {@code quarkus.oidc.token.principal-claim} makes it the principal's name. */
    private String account() {
        return identity.getPrincipal().getName();
    }
}
