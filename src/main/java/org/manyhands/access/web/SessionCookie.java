package org.manyhands.access.web;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.manyhands.access.SessionToken;

/**
 * The cookie of a session. The {@code __Host-} prefix makes browsers refuse it from any other host or path and without
 * {@code Secure}, so that nobody can plant one. It lives as long as the browser stays open; how long the session lives is
 * for the registry to say.
 */
final class SessionCookie {

    static final String NAME = "__Host-session";

    private SessionCookie() {}

    static Optional<SessionToken> of(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(NAME);
        return cookie == null ? Optional.empty() : Optional.of(new SessionToken(cookie.getValue()));
    }

    static NewCookie holding(SessionToken token) {
        return named(NAME).value(token.value()).build();
    }

    /** Takes the cookie of this name away. */
    static NewCookie gone(String name) {
        return named(name).value("").maxAge(0).build();
    }

    private static NewCookie.Builder named(String name) {
        return new NewCookie.Builder(name).path("/").secure(true).httpOnly(true).sameSite(NewCookie.SameSite.LAX);
    }
}
