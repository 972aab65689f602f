package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Where redirects lead, and what they tell on arrival. */
@QuarkusTest
class RedirectTest extends TownTest {

    private static final String ADDED = "Added. Nobody sees it until you tick it for a match.";

    @Test
    void a_redirect_names_no_host_whatever_the_request_says() {
        assertThat(Visitor.anonymous()
                        .request()
                        .header("Host", "evil.example")
                        .get("/me")
                        .header("Location"))
                .isEqualTo("/login?to=%2Fme");
        assertThat(add().header("Location")).isEqualTo("/me/contact?done=contacts.added");
    }

    @Test
    void what_was_done_is_told_to_the_one_who_did_it_and_where_it_led() {
        Page arrived = add().follow();

        assertThat(arrived.text()).contains(ADDED);
        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .speaking("es")
                        .visit("/me/contact?done=contacts.added")
                        .text())
                .contains("Añadido.");
    }

    @Test
    void a_link_tells_of_nothing_that_was_not_done() {
        assertThat(Visitor.as(Cast.VETTED)
                        .visit("/me/contact?done=contacts.added")
                        .text())
                .doesNotContain(ADDED);
        add();

        assertThat(Visitor.as(Cast.VETTED)
                        .visit("/me/contact?done=contacts.added")
                        .text())
                .as("what somebody else did")
                .doesNotContain(ADDED);
        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .visit("/me/contact?done=contacts.removed")
                        .text())
                .as("something else")
                .doesNotContain("Removed, everywhere and at once.");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me?done=contacts.added").text())
                .as("somewhere else")
                .doesNotContain(ADDED);
    }

    private static Page add() {
        return Visitor.as(Cast.VOLUNTEER)
                .visit("/me/contact")
                .form("/me/contact")
                .with("value", "wren.1")
                .send();
    }
}
