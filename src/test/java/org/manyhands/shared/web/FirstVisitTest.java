package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What a browser loads besides the page, and what all of it weighs. */
@QuarkusTest
class FirstVisitTest extends TownTest {

    /** Far below the promised 50 kB, so that the pages themselves have room. */
    private static final int FRAME_BYTES = 20_000;

    @Test
    void a_page_needs_one_stylesheet_and_one_icon_and_both_may_be_kept_for_ever() {
        Page page = Visitor.anonymous().visit("/no-such-page");

        var parts = page.document().select("link[href], img[src], script[src]");
        assertThat(parts.eachAttr("rel")).containsExactlyInAnyOrder("stylesheet", "icon");
        for (String href : parts.eachAttr("href")) {
            Response part = Visitor.anonymous().request().get(href);
            assertThat(part.statusCode()).as(href).isEqualTo(200);
            assertThat(part.header("Cache-Control")).as(href).contains("immutable");
        }
    }

    @Test
    void the_frame_with_all_its_parts_is_light() throws IOException {
        Page page = Visitor.as(Cast.VOLUNTEER).speaking("ar").visit("/no-such-page");

        int weight = packed(page.source());
        for (String href : page.document().select("link[href]").eachAttr("href")) {
            weight += packed(Visitor.anonymous().request().get(href).asString());
        }
        assertThat(weight).isLessThan(FRAME_BYTES);
    }

    @Test
    void pages_and_stylesheet_travel_packed() throws Exception {
        String stylesheet = Visitor.anonymous()
                .visit("/no-such-page")
                .document()
                .select("link[rel=stylesheet]")
                .attr("href");

        assertThat(encodingOf("/no-such-page")).isEqualTo("gzip");
        assertThat(encodingOf("/promises")).isEqualTo("gzip");
        assertThat(encodingOf(stylesheet)).isEqualTo("gzip");
    }

    @Test
    void the_language_can_be_chosen_on_every_page_and_leads_back_to_it() {
        Page page = Visitor.anonymous().visit("/no-such-page?x=1");

        Page chosen = page.form("/language").with("language", "ar").send();

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/no-such-page?x=1");
        assertThat(chosen.header("Set-Cookie")).contains("ar");
    }

    /** The usual client of the tests unpacks by itself and hides that it did. */
    private static String encodingOf(String path) throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(address)
                                    .header("Accept-Encoding", "gzip")
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Encoding")
                    .orElse("none");
        }
    }

    private static int packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
