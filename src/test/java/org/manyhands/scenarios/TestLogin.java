package org.manyhands.scenarios;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Stands where OpenID Connect stands in production: at the door to {@code /login/start} the account named in a header has
 * proven itself. Lives among the tests only; the login itself is tested against the real Keycloak in the browser journeys.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TestLogin implements HttpAuthenticationMechanism {

    static final String HEADER = "X-Test-Account";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        String account = exchange.request().getHeader(HEADER);
        return account == null
                ? Uni.createFrom().optional(java.util.Optional.empty())
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal(account))
                                .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(302, "Location", "https://id.many-hands.test/"));
    }
}
