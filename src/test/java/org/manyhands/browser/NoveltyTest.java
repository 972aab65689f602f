package org.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What axe is not asked about must be what it was asked about. */
class NoveltyTest {

    private final Novelty novelty = new Novelty();

    @Test
    void the_same_in_other_words_or_more_often_is_not_new() {
        assertThat(isNew("<p>One</p>")).isTrue();

        assertThat(isNew("<p>Another</p><p>and one more</p>")).isFalse();
    }

    @Test
    void what_stands_elsewhere_or_looks_different_is() {
        isNew("<p>One</p><ul><li>two</li></ul>");

        assertThat(isNew("<p>One <b>two</b></p>")).isTrue();
        assertThat(isNew("<p class=\"quiet\">One</p>")).isTrue();
        assertThat(isNew("<ul><li>two</li><li><p>One</p></li></ul>")).isTrue();
    }

    @Test
    void another_screen_has_seen_nothing() {
        isNew("<p>One</p>");

        assertThat(novelty.of(page("<p>One</p>"), Device.NARROW)).isTrue();
    }

    private boolean isNew(String main) {
        return novelty.of(page(main), Device.WIDE);
    }

    private static Document page(String main) {
        return Jsoup.parse("<title>-</title><main>" + main + "</main>");
    }
}
