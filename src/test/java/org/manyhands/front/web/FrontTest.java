package org.manyhands.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The pages that speak for the site. */
@QuarkusTest
class FrontTest extends TownTest {

    @Test
    void a_stranger_sees_needs_on_the_web_and_no_others() {
        Page front = Visitor.anonymous().visit("/");

        assertThat(front.text())
                .contains("Our intake list has outgrown its spreadsheet")
                .doesNotContain("Telephones that somebody else may be reading")
                .doesNotContain("Interpreters for two appointments");
    }

    @Test
    void who_is_signed_in_goes_to_their_work() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/").location()).isEqualTo("/my-work");
    }

    @Test
    void the_promises_can_be_read_in_every_language() {
        for (String language : new String[] {"en", "es", "ar"}) {
            Page page = Visitor.anonymous().speaking(language).visit("/promises");
            assertThat(page.document().select("main h2")).as(language).hasSize(PromisesResource.PROMISES.size());
            assertThat(page.document().select("main h2, main p").eachText())
                    .as(language)
                    .allMatch(text -> !text.isBlank());
        }
    }
}
