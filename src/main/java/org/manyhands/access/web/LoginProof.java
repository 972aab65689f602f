package org.manyhands.access.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * How somebody has just proven to the identity provider who they are: the claim {@code amr} of the ID token (RFC 8176), which
 * names what the login in fact took, and not what is set up.
 */
final class LoginProof {

    private static final String METHODS = "amr";

    /** What the realm calls a code of an authenticator app, and a recovery code (deploy/keycloak/realm.json). */
    private static final String ONE_TIME_CODE = "otp";

    private LoginProof() {}

    /** Whether more than a password was asked for and given. */
    static boolean withSecondFactor(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(METHODS) instanceof Collection<?> methods
                && methods.stream().anyMatch(LoginProof::isOneTimeCode);
    }

    private static boolean isOneTimeCode(Object method) {
        return ONE_TIME_CODE.equals(method instanceof JsonString text ? text.getString() : method);
    }
}
