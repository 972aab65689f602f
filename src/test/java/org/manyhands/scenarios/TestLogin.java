package org.manyhands.scenarios;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Stands where OpenID Connect stands in production: at the door to {@code /login/start} the account named in a header has
 * proven itself, in the ways named in another. Lives among the tests only; the login itself is tested against the real
 * Keycloak in the browser journeys.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TestLogin implements HttpAuthenticationMechanism {

    static final String HEADER = "X-Test-Account";

    /** As an account: what the browser sends from an earlier login cannot be read any more. */
    static final String UNREADABLE = "unreadable";

    static final String METHODS = "X-Test-Methods";

    /** The second at which they have proven it; now, without. */
    static final String TIME = "X-Test-Time";

    /** An ID token as far as the site reads one: whose it is, and how and when they have proven it. */
    private record IdToken(String account, List<String> methods, long time) implements JsonWebToken {

        @Override
        public String getName() {
            return account;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("sub", "amr", "auth_time");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface lets callers name the type
        public <T> @Nullable T getClaim(String claim) {
            return switch (claim) {
                case "sub" -> (T) account;
                case "amr" -> (T) Json.createArrayBuilder(methods).build();
                case "auth_time" -> (T) Long.valueOf(time);
                default -> null;
            };
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext exchange, IdentityProviderManager providers) {
        String account = exchange.request().getHeader(HEADER);
        String methods = exchange.request().getHeader(METHODS);
        String time = exchange.request().getHeader(TIME);
        if (UNREADABLE.equals(account)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return account == null
                ? Uni.createFrom().optional(java.util.Optional.empty())
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new IdToken(
                                        account,
                                        methods == null ? List.of() : List.of(methods.split(" ")),
                                        time == null
                                                ? TestClock.get().instant().getEpochSecond()
                                                : Long.parseLong(time)))
                                .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
        return Uni.createFrom().item(new ChallengeData(302, "Location", "https://id.many-hands.test/"));
    }
}
