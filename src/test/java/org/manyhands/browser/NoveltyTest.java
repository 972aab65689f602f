package org.manyhands.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What axe is asked about must not become less than what is new. */
class NoveltyTest {

    private final Novelty novelty = new Novelty();

    @Test
    void the_first_page_is_new_as_a_whole_and_then_nothing_of_it_is() {
        assertThat(see("<p>One</p>")).isEqualTo(Novelty.ALL);
        assertThat(see("<p>Another</p><p>and one more</p>")).isEmpty();
    }

    @Test
    void of_what_is_new_the_outermost_is_told_once() {
        see("<p>One</p>");

        // html, head, title, body, main: the first five
        assertThat(see("<p>One</p><ul><li>two</li><li>three</li></ul><p>Four <b>five</b></p>"))
                .containsExactly(6, 10);
    }

    @Test
    void what_is_new_in_a_second_of_its_kind_is_told_too() {
        see("<p>One</p>");

        assertThat(see("<p>One</p><ul><li>two</li></ul><ul><li>three <i>four</i></li></ul>"))
                .containsExactly(6, 10);
    }

    @Test
    void what_is_new_in_the_frame_concerns_the_page_as_a_whole() {
        see("<p>One</p>");

        assertThat(novelty.of(Jsoup.parse("<title>-</title><main><p>One</p></main><footer>Two</footer>"), Device.WIDE))
                .isEqualTo(Novelty.ALL);
    }

    @Test
    void another_screen_has_seen_nothing() {
        see("<p>One</p>");

        assertThat(novelty.of(page("<p>One</p>"), Device.NARROW)).isEqualTo(Novelty.ALL);
    }

    private List<Integer> see(String main) {
        return novelty.of(page(main), Device.WIDE);
    }

    private static Document page(String main) {
        return Jsoup.parse("<title>-</title><main>" + main + "</main>");
    }
}
