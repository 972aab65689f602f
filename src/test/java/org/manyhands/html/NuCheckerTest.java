package org.manyhands.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The checker is there and speaks up: without this, silence on our pages would prove nothing. */
class NuCheckerTest {

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title></head><body>%s</body></html>";

    @Test
    void a_good_page_passes() {
        assertThat(NuChecker.findings(PAGE.formatted("<h1>Needs</h1><p dir=\"auto\">Two people.</p>")))
                .isEmpty();
    }

    @Test
    void errors_are_told_with_what_stands_there() {
        assertThat(NuChecker.findings(PAGE.formatted("<ul><p>Two people</p></ul>")))
                .singleElement()
                .asString()
                .contains("not allowed as child of", "<p>");
    }

    @Test
    void so_are_warnings() {
        assertThat(NuChecker.findings(PAGE.formatted("<h1>Needs</h1><section><p>Two people</p></section>")))
                .singleElement()
                .asString()
                .contains("Section lacks heading");
    }

    @Test
    void attributes_of_the_scripts_that_we_do_not_have_are_told_too() {
        assertThat(NuChecker.findings(PAGE.formatted("<p role=\"nonsense\" data-Ok=\"\" hidden>Two people</p>")))
                .isNotEmpty();
    }

    @Test
    void a_page_that_came_before_is_told_again() {
        String page = PAGE.formatted("<form><input name=\"ticket\" value=\"%s\"><p><p/></form>");

        assertThat(NuChecker.findings(page.formatted("one")))
                .isNotEmpty()
                .isEqualTo(NuChecker.findings(page.formatted("other")));
    }
}
