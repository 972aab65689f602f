package org.manyhands.access.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.LoginProof;

/**
 * What the verified ID token says of a login, and nothing that a browser says: {@code amr} (RFC 8176) names what the login in fact
 * took, and not what is set up; {@code auth_time} is when that was, which a renewed token does not change.
 */
final class IdToken {

    private static final String METHODS = "amr";
    private static final String TIME = "auth_time";

    /** What the realm calls a code of an authenticator app, and a recovery code (deploy/keycloak/realm.json). */
    private static final String ONE_TIME_CODE = "otp";

    private IdToken() {}

    /** How and when the account behind this identity has proved whose it is. */
    static LoginProof proof(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? new LoginProof(time(token.getClaim(TIME)), tookSecondFactor(token.getClaim(METHODS)))
                : new LoginProof(null, false);
    }

    private static @Nullable Instant time(@Nullable Object claim) {
        return claim instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : null;
    }

    private static boolean tookSecondFactor(@Nullable Object claim) {
        return claim instanceof Collection<?> methods && methods.stream().anyMatch(IdToken::isOneTimeCode);
    }

    private static boolean isOneTimeCode(Object method) {
        return ONE_TIME_CODE.equals(method instanceof JsonString text ? text.getString() : method);
    }
}
