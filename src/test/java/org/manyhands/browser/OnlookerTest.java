package org.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An onlooker speaks up: without this, silence on our pages would prove nothing. */
class OnlookerTest {

    private static final String SITE = "http://localhost";
    private static final String NO_POLICY = "";

    private static final Onlooker ONLOOKER = new Onlooker();

    @Test
    void a_good_page_passes() {
        assertThat(look("<p>Two people.</p>", NO_POLICY)).isEmpty();
    }

    @Test
    void a_field_without_a_label_is_told() {
        assertThat(look("<input name=\"title\">", NO_POLICY))
                .singleElement()
                .asString()
                .contains("label", "name=\"title\"");
    }

    @Test
    void so_is_one_behind_a_fold() {
        assertThat(look("<details><summary>More</summary><input name=\"title\"></details>", NO_POLICY))
                .anyMatch(finding -> finding.contains("label") && finding.contains("name=\"title\""));
    }

    @Test
    void so_are_links_too_small_to_be_hit() {
        String link = "<a href=\"/\" style=\"position: absolute; top: %dpx; font-size: 6px\">one</a>";

        assertThat(look(link.formatted(200) + link.formatted(206), NO_POLICY))
                .anyMatch(finding -> finding.contains("target-size"));
    }

    @Test
    void so_are_words_that_cannot_be_read_by_night() {
        assertThat(look("<p class=\"night\">Two people.</p>", NO_POLICY))
                .singleElement()
                .asString()
                .startsWith("axe (DARK) color-contrast");
    }

    @Test
    void so_is_what_fits_a_laptop_but_not_the_narrowest_screen() {
        assertThat(look("<p style=\"inline-size: 400px\">Two people.</p>", NO_POLICY))
                .singleElement()
                .asString()
                .endsWith("wider than a screen of 320");
    }

    @Test
    void so_is_what_fits_every_screen_but_no_sheet_of_paper() {
        assertThat(look("<p class=\"sheet\">Two people.</p>", NO_POLICY))
                .singleElement()
                .asString()
                .endsWith("wider than paper");
    }

    @Test
    void so_is_what_the_policy_for_contents_forbids() {
        assertThat(look("<p style=\"color: red\">Two people.</p>", "style-src 'self' 'unsafe-hashes'"))
                .anyMatch(finding -> finding.startsWith("the browser says") && finding.contains("inline style"));
    }

    @Test
    void so_is_a_picture_that_is_not_there() {
        assertThat(look("<img src=\"http://localhost:9/flower.svg\" alt=\"\">", NO_POLICY))
                .anyMatch(finding -> finding.startsWith("cannot be had"));
    }

    @Test
    void a_policy_as_strict_as_ours_silences_nobody() {
        String policy =
                "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

        assertThat(look("<input name=\"title\" style=\"color: red\">", policy))
                .anyMatch(finding -> finding.contains("label") && finding.contains("name=\"title\""))
                .anyMatch(finding -> finding.startsWith("the browser says") && finding.contains("inline style"));
    }

    private static List<String> look(String main, String policy) {
        return ONLOOKER.look(new Sheet("en", policy, page(main)), SITE);
    }

    private static String page(String main) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
                <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
                <style>body { background: white; color: black } @media (prefers-color-scheme: dark) { .night { color: #eee } }
                @media print { .sheet { inline-size: 900px } }</style>
                </head><body><main><h1>Needs</h1>%s</main></body></html>
                """.formatted(main);
    }
}
