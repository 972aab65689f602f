package org.manyhands.scenarios;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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

    private final Supplier<Optional<String>> session;
    private final String language;

    private Visitor(Supplier<Optional<String>> session, String language) {
        this.session = session;
        this.language = language;
    }

    /** Signed in as one of the cast, at any time: signs in again whenever time has passed. */
    public static Visitor as(Cast cast) {
        return new Visitor(() -> Optional.of(TestSessions.freshFor(cast)), "en");
    }

    /** One of the cast who signs in at this moment, and whose session then ages like any other. */
    public static Visitor signingInAs(Cast cast) {
        return signingInAs(cast.account());
    }

    /** The same for any account, of the cast or not. */
    public static Visitor signingInAs(String account) {
        Optional<String> session = Optional.of(TestSessions.begin(account));
        return new Visitor(() -> session, "en");
    }

    /** Not signed in. */
    public static Visitor anonymous() {
        return new Visitor(Optional::empty, "en");
    }

    /** The same visitor, preferring another language. */
    public Visitor speaking(String language) {
        return new Visitor(session, language);
    }

    /** Opens a page; redirects are not followed. */
    public Page visit(String path) {
        return new Page(this, path, request().get(path));
    }

    /** Posts fields as they are: no ticket unless given; for what an honest browser would never send. */
    public Page post(String path, Map<String, ?> fields) {
        RequestSpecification request = fromHere();
        fields.forEach((name, value) -> request.formParam(encoded(name), encoded(value.toString())));
        return new Page(this, path, request.post(path));
    }

    /** Any verb without a body. */
    public Page send(String verb, String path) {
        return new Page(this, path, fromHere().request(verb, path));
    }

    Response submit(String path, Iterable<Map.Entry<String, String>> fields) {
        RequestSpecification request = fromHere();
        for (Map.Entry<String, String> field : fields) {
            request.formParam(encoded(field.getKey()), encoded(field.getValue()));
        }
        return request.post(path);
    }

    /** A form with a file, as browsers send it. */
    Response upload(
            String path, Iterable<Map.Entry<String, String>> fields, String field, String fileName, byte[] content) {
        RequestSpecification request = request().header("Sec-Fetch-Site", "same-origin");
        for (Map.Entry<String, String> each : fields) {
            request.multiPart(each.getKey(), each.getValue());
        }
        return request.multiPart(field, fileName, content, "text/csv").post(path);
    }

    /** As a browser encodes a field: without it a "+" or "&" that somebody typed would arrive as something else. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private RequestSpecification fromHere() {
        // Browsers send forms in UTF-8; this client would say Latin-1 unless told.
        return request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
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
