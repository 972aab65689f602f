package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

@QuarkusTest
class FrameTest extends TownTest {

    @Test
    void a_missing_page_says_so_in_the_readers_language() {
        Page page = Visitor.as(Cast.VOLUNTEER).speaking("es").visit("/no-such-page");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.document().select("html").attr("lang")).isEqualTo("es");
    }

    @Test
    void a_post_from_elsewhere_is_refused() {
        int status = Visitor.anonymous()
                .request()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("language", "es")
                .post("/language")
                .statusCode();

        assertThat(status).isEqualTo(403);
    }
}
