package org.manyhands.scenarios;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Signs the cast in, by the same door as everybody: {@code /login/start} gives a session cookie. */
final class TestSessions {

    static final String COOKIE = "__Host-session";

    /** A session and the moment it belongs to: after that moment, or in a town put back, it is no longer fresh. */
    private record Fresh(String token, int resets, Instant at) {}

    private static final Map<Cast, Fresh> FRESH = new EnumMap<>(Cast.class);

    /** How most people here have proven who they are. */
    static final String WITH_SECOND_FACTOR = "pwd otp";

    static final String PASSWORD_ONLY = "pwd";

    private TestSessions() {}

    /** A session of this person that has only just begun. */
    static synchronized String freshFor(Cast cast) {
        Fresh known = FRESH.get(cast);
        Instant now = TestClock.get().instant();
        if (known == null || known.resets() != Town.resets() || !known.at().equals(now)) {
            known = new Fresh(begin(cast.account(), WITH_SECOND_FACTOR), Town.resets(), now);
            FRESH.put(cast, known);
        }
        return known.token();
    }

    /** A new session, after a login that took these methods (RFC 8176). */
    static String begin(String account, String methods) {
        return begin(account, methods, TestClock.get().instant());
    }

    /** A new session, after a login that was made at this moment. */
    static String begin(String account, String methods, Instant at) {
        HttpResponse<String> answer = Http.get(
                "/login/start",
                Map.of(
                        TestLogin.HEADER,
                        account,
                        TestLogin.METHODS,
                        methods,
                        TestLogin.TIME,
                        Long.toString(at.getEpochSecond())));
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1).replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " could not sign in: " + answer.statusCode()));
    }
}
