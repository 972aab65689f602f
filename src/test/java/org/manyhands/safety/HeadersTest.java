package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.html.NuChecker;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The same headers on every answer, whoever made it; written out here once more, so that a change needs two hands. */
@QuarkusTest
class HeadersTest extends TownTest {

    private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n";
    private static final String HERE = CLOSE + "Sec-Fetch-Site: same-origin\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; font-src 'none'; "
                    + "connect-src 'none'; media-src 'none'; object-src 'none'; frame-src 'none'; worker-src 'none'; "
                    + "manifest-src 'none'; form-action 'self' https://id.many-hands.test; frame-ancestors 'none'; "
                    + "base-uri 'none'; upgrade-insecure-requests; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(200, "GET /promises HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(404, "GET /no-such-page HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(404, "GET /assets/no-such-file HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(405, "DELETE /promises HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(403, post("/language", FORM, "language=es").replace(HERE, CLOSE)),
                Arguments.of(400, post("/language", FORM, "language=es%00")),
                Arguments.of(400, "GET /promises?done=%00 HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(415, post("/language", "Content-Type: text/plain\r\n", "language=es")),
                Arguments.of(415, post("/language", FORM.replace("\r", "; charset=utf-16\r"), "language=es")),
                Arguments.of(
                        411,
                        "POST /language HTTP/1.1\r\n" + HERE + FORM
                                + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"),
                Arguments.of(
                        413, "POST /language HTTP/1.1\r\n" + HERE + FORM + "Content-Length: 99999999999999\r\n\r\n"),
                Arguments.of(414, "GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n" + HERE + "\r\n"),
                Arguments.of(431, "GET / HTTP/1.1\r\n" + HERE + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n"),
                Arguments.of(400, "not http at all\r\n\r\n"),
                Arguments.of(400, "GET /promises HTTP/1.1\r\nHost localhost\r\n: a\r\n\r\n"),
                Arguments.of(400, "GET /%zz HTTP/1.1\r\n" + HERE + "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_carries_all_of_them(int status, String request) throws IOException {
        RawHttp.Answer answer = RawHttp.send(request);

        assertThat(answer.status()).isEqualTo(status);
        assertThatItCarriesEverything(answer);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(PAGE_POLICY);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_speaks_plainly(int status, String request) throws IOException {
        String source = RawHttp.send(request).body();
        Document page = Jsoup.parse(source);

        assertThat(NuChecker.findings(source))
                .as("what the Nu Html Checker says")
                .isEmpty();
        assertThat(page.select("h1").eachText()).hasSize(1).allMatch(title -> !title.isBlank());
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(page.select("a").eachAttr("href"))
                .as("leave this page comes first")
                .startsWith("/exit");
        assertThat(page.text()).as(status + " tells nothing of our insides").doesNotContain("Exception", "org.", "io.");
    }

    @Test
    void what_fails_before_the_readers_language_was_read_speaks_all_of_them() throws IOException {
        Document page = Jsoup.parse(RawHttp.send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n" + HERE + "\r\n")
                .body());

        assertThat(page.select("h1").text()).isEqualTo("That address is too long");
        assertThat(page.select("section[lang=es] h2").text()).isEqualTo("La dirección es demasiado larga");
        assertThat(page.select("section[lang=ar][dir=rtl] h2").text()).isEqualTo("العنوان طويل جدًا");
        assertThat(page.select(".leave span[lang]")).hasSize(3);
    }

    @Test
    void what_fails_after_it_speaks_the_readers_alone() throws IOException {
        String request = "POST /language HTTP/1.1\r\n" + HERE + "Accept-Language: es\r\n" + FORM
                + "Content-Length: 99999999999999\r\n\r\n";

        Document page = Jsoup.parse(RawHttp.send(request).body());

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("section")).isEmpty();
    }

    @Test
    void what_another_site_sends_is_no_fault_of_ours() {
        try (LogCapture log = LogCapture.start()) {
            assertThat(Visitor.as(Cast.VOLUNTEER)
                            .lured()
                            .send("PUT", "/hubs/" + Town.HARBOUR + "/desk")
                            .status())
                    .isEqualTo(403);
            assertThat(log.text()).doesNotContain("the frame is drawn bare");
        }
    }

    @Test
    void a_redirect_carries_them_too() throws IOException {
        RawHttp.Answer answer = RawHttp.send(post("/language", FORM, "language=es&to=%2Fpromises"));

        assertThat(answer.status()).isEqualTo(303);
        assertThatItCarriesEverything(answer);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(PAGE_POLICY);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_stylesheet_may_be_kept_for_ever_and_do_nothing() {
        Page page = Visitor.as(Cast.VOLUNTEER).visit("/promises");
        String stylesheet = page.document().select("link[rel=stylesheet]").attr("href");

        Page asset = Visitor.anonymous().visit(stylesheet);

        assertThat(asset.status()).isEqualTo(200);
        assertThat(asset.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(asset.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(asset.header("Content-Type")).startsWith("text/css");
        CommonHeaders.EVERYWHERE.forEach(
                (name, value) -> assertThat(asset.header(name)).as(name).isEqualTo(value));
    }

    @Test
    void what_fails_below_the_pages_speaks_the_readers_language() throws IOException {
        RawHttp.Answer answer = RawHttp.send("POST /language HTTP/1.1\r\n" + HERE + FORM
                + "Accept-Language: ar\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");

        assertThat(Jsoup.parse(answer.body()).select("html").attr("dir")).isEqualTo("rtl");
    }

    private static void assertThatItCarriesEverything(RawHttp.Answer answer) {
        CommonHeaders.EVERYWHERE.forEach(
                (name, value) -> assertThat(answer.header(name)).as(name).isEqualTo(value));
        assertThat(answer.headers()).doesNotContainKeys("server", "x-powered-by", "etag", "last-modified");
    }

    private static String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\n" + HERE + headers + "Content-Length: " + body.length() + "\r\n\r\n"
                + body;
    }
}
