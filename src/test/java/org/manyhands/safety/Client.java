package org.manyhands.safety;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manyhands.local.SiteOnly;

/** Somebody at a packaged site whose plugs are being pulled: what comes back is an answer, or nothing. */
final class Client implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SiteOnly site;
    private final String account;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Client(SiteOnly site, String account, String token) {
        this.site = site;
        this.account = account;
        this.token = token;
    }

    /** Signs an account in by writing its session into the database. */
    static Client of(SiteOnly site, String account) throws SQLException {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (Connection database = site.connect();
                PreparedStatement insert = database.prepareStatement(
                        "insert into login_session (id, token, account, begun_at, seen_at) values (?, ?, ?, ?, ?)")) {
            Timestamp now = Timestamp.from(Instant.now());
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, sha256(token));
            insert.setString(3, account);
            insert.setTimestamp(4, now);
            insert.setTimestamp(5, now);
            insert.executeUpdate();
        }
        return new Client(site, account, token);
    }

    /** Somebody who is not signed in. */
    static Client anonymous(SiteOnly site) {
        return new Client(site, "nobody", "");
    }

    /** A ticket for one form. */
    String ticket() {
        return TicketOf.made(account, site.ticketSecret(), Instant.now());
    }

    /** Posts a form; empty if the line broke before an answer came. */
    Optional<HttpResponse<String>> post(String path, Map<String, String> form) throws InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> code(field.getKey()) + "=" + code(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(site.address().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** Opens a page; empty if the line broke before an answer came. */
    Optional<HttpResponse<String>> get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.address().resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", cookie())
                .build();
        try {
            return Optional.of(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private String cookie() {
        return token.isEmpty() ? "__Host-lang=en" : "__Host-session=" + token;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
