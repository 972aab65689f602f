package org.manyhands.access.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the cookies of the OpenID Connect flow the {@code __Host-} prefix that its library cannot give them, in both
 * directions. Cookies that come under the library's own names were planted (session fixation) and never reach it. Outside
 * the login paths it gets to see no cookies at all: there the session registry alone says who is there.
 */
@ApplicationScoped
class LoginCookies {

    static final String PREFIX = "__Host-";
    static final String SESSION = PREFIX + "q_session";

    private static final String OF_THE_LIBRARY = "q_";
    private static final String LOGIN_PATHS = "/login";

    /** After the headers, before the authentication. */
    private static final int BEFORE_AUTHENTICATION = 900;

    void register(@Observes Filters filters) {
        filters.register(this::rename, BEFORE_AUTHENTICATION);
    }

    private void rename(RoutingContext exchange) {
        boolean login = exchange.normalizedPath().startsWith(LOGIN_PATHS);
        renameIncoming(exchange.request(), login);
        if (login) {
            exchange.addHeadersEndHandler(_ -> {
                renameOutgoing(exchange);
                leadOneWay(exchange.response().headers());
            });
        }
        exchange.next();
    }

    private static void renameIncoming(HttpServerRequest request, boolean login) {
        List<String> headers = request.headers().getAll(HttpHeaders.COOKIE);
        if (headers.stream().noneMatch(header -> header.contains(OF_THE_LIBRARY))) {
            return;
        }
        String kept = inward(String.join("; ", headers), login);
        request.headers().remove(HttpHeaders.COOKIE);
        if (!kept.isEmpty()) {
            request.headers().set(HttpHeaders.COOKIE, kept);
        }
    }

    /**
     * The cookies of a request as the library gets to see them.
     *
     * @param cookies the value of the header {@code Cookie}
     * @param login whether the request goes to a login path
     */
    static String inward(String cookies, boolean login) {
        return Arrays.stream(cookies.split(";", -1))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(OF_THE_LIBRARY))
                .filter(cookie -> login || !cookie.startsWith(PREFIX + OF_THE_LIBRARY))
                .map(cookie -> cookie.startsWith(PREFIX + OF_THE_LIBRARY) ? cookie.substring(PREFIX.length()) : cookie)
                .collect(Collectors.joining("; "));
    }

    /**
     * A provider's cookie that has become unreadable makes both the library and our own answer for "not signed in" say where
     * to go. The library speaks first, and leads to the provider; browsers follow neither of two.
     */
    private static void leadOneWay(MultiMap headers) {
        List<String> ways = headers.getAll(HttpHeaders.LOCATION);
        if (ways.size() > 1) {
            headers.set(HttpHeaders.LOCATION, ways.getFirst());
        }
    }

    private static void renameOutgoing(RoutingContext exchange) {
        List<ServerCookie> changed = exchange.request().cookies().stream()
                .map(ServerCookie.class::cast)
                .filter(cookie -> cookie.isChanged() && cookie.getName().startsWith(OF_THE_LIBRARY))
                .toList();
        for (ServerCookie cookie : changed) {
            exchange.response().removeCookies(cookie.getName(), false);
            exchange.response()
                    .addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                            .setMaxAge(cookie.getMaxAge())
                            .setPath("/")
                            .setSecure(true)
                            .setHttpOnly(true)
                            .setSameSite(CookieSameSite.LAX));
        }
    }
}
