package org.manyhands.scenarios;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.manyhands.shared.text.Language;

/**
 * Somebody who visits the site as a browser without scripts does: follows links, fills in the forms that pages show, and
 * sends what browsers send by themselves.
 *
 * <pre>{@code
 * Page need = as(ORGANISER).visit("/needs/new/outcome");
 * Page next = need.form("/needs/new/outcome").with("outcome", "…").send();
 * }</pre>
 */
public final class Visitor {

    /** Browsers name no charset and send UTF-8; RestAssured would name another one. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final String BOUNDARY = "----between-two-fields-of-a-form";

    private final Supplier<Optional<String>> session;
    private final String language;
    private final String site;

    private Visitor(Supplier<Optional<String>> session, String language, String site) {
        this.session = session;
        this.language = language;
        this.site = site;
    }

    private Visitor(Supplier<Optional<String>> session) {
        this(session, "en", "same-origin");
    }

    /** Signed in with a second factor as one of the cast, at any time: signs in again whenever time has passed. */
    public static Visitor as(Cast cast) {
        return new Visitor(() -> Optional.of(TestSessions.freshFor(cast)));
    }

    /** One of the cast who signs in at this moment, and whose session then ages like any other. */
    public static Visitor signingInAs(Cast cast) {
        return signingInAs(cast.account());
    }

    /** The same for any account, of the cast or not. */
    public static Visitor signingInAs(String account) {
        return holding(TestSessions.begin(account, TestSessions.WITH_SECOND_FACTOR));
    }

    /** One of the cast who signs in at this moment with nothing but a password. */
    public static Visitor withPasswordOnly(Cast cast) {
        return holding(TestSessions.begin(cast.account(), TestSessions.PASSWORD_ONLY));
    }

    /** One of the cast whose session has only just begun, with a login that was made so long ago. */
    public static Visitor provenBefore(Cast cast, Duration ago) {
        return holding(TestSessions.begin(
                cast.account(),
                TestSessions.WITH_SECOND_FACTOR,
                TestClock.get().instant().minus(ago)));
    }

    private static Visitor holding(String session) {
        return new Visitor(() -> Optional.of(session));
    }

    /** Not signed in. */
    public static Visitor anonymous() {
        return new Visitor(Optional::empty);
    }

    /** The same visitor, preferring another language. */
    public Visitor speaking(Language language) {
        return speaking(language.code());
    }

    /** The same visitor, whose browser asks for this language, one that the site speaks or not. */
    public Visitor speaking(String language) {
        return new Visitor(session, language, site);
    }

    /** The same visitor, whose browser is made to send forms by a page of another site. */
    public Visitor lured() {
        return new Visitor(session, language, "cross-site");
    }

    /** Opens a page; redirects are not followed. */
    public Page visit(String path) {
        return new Page(this, path, Http.get(path, headers()));
    }

    /** Posts fields as they are: no ticket unless given; for what an honest browser would never send. */
    public Page post(String path, Map<String, ?> fields) {
        return post(
                path,
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey(), field.getValue().toString()))
                        .collect(Collectors.joining("&")));
    }

    /** Posts a body as it is. */
    public Page post(String path, String body) {
        Map<String, String> headers = fromHere();
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return new Page(this, path, Http.send("POST", path, headers, BodyPublishers.ofString(body)));
    }

    /** Any verb without a body. */
    public Page send(String verb, String path) {
        return new Page(this, path, Http.send(verb, path, fromHere(), BodyPublishers.noBody()));
    }

    Page submit(String path, List<Map.Entry<String, String>> fields) {
        return post(
                path,
                fields.stream()
                        .map(field -> encoded(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** A form with a file, as browsers send it. */
    public Page upload(
            String path, List<Map.Entry<String, String>> fields, String field, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> each : fields) {
            body.writeBytes(part("\"" + each.getKey() + "\"\r\n\r\n" + each.getValue()));
        }
        body.writeBytes(part("\"" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: text/csv\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = fromHere();
        headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        return new Page(this, path, Http.send("POST", path, headers, BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String named) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + named)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As a browser encodes a field: without it a "+" or "&" that somebody typed would arrive as something else. */
    private static String encoded(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Map<String, String> fromHere() {
        Map<String, String> headers = headers();
        headers.put("Sec-Fetch-Site", site);
        return headers;
    }

    /** What a browser would say of who is asking and in which language; for requests written by hand. */
    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Accept-Language", language);
        session.get().ifPresent(token -> headers.put("Cookie", TestSessions.COOKIE + "=" + token));
        return headers;
    }

    /** A bare request with who is asking and in which language; for what this class has no word for. */
    public RequestSpecification request() {
        RequestSpecification request = given().config(AS_BROWSERS_DO)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept-Language", language);
        session.get().ifPresent(token -> request.cookie(TestSessions.COOKIE, token));
        return request;
    }
}
