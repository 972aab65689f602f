package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions about pages notice what they ask for. */
class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One<div>two</div></p>",
                "<form><form></form></form>",
                "<a href=/a>one<a href=/b>two</a></a>",
                "<ul><li>one</ul></li>",
                "<p id=a id=b>twice</p>",
                "<table><p>one</p></table>"
            })
    void what_browsers_have_to_mend_is_seen(String body) {
        assertThat(Markup.mended("<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input name=a>",
                "<label for=other>Name</label><input id=a>",
                "<button></button>",
                "<a href=/a><span></span></a>",
                "<img src=/a>"
            })
    void what_has_no_name_is_seen(String body) {
        assertThat(Markup.nameless(Jsoup.parse(body))).isNotEmpty();
    }

    @Test
    void a_line_of_a_summary_that_names_no_field_is_seen() {
        String form = "<div class=summary><ul class=summary-list><li><a href=#a>%s</a></ul></div>"
                + "<label for=a>Title <span class=field-optional>(optional)</span></label><input id=a>";
        assertThat(Markup.aimless(Jsoup.parse(form.formatted("Please answer this."))))
                .hasSize(1);
        assertThat(Markup.aimless(Jsoup.parse(form.formatted("<bdi>Title</bdi> – Please answer this."))))
                .isEmpty();
    }

    @Test
    void ids_headings_and_references_are_looked_at() {
        assertThat(Markup.repeated(Jsoup.parse("<p id=a></p><p id=a></p>"))).containsExactly("a");
        assertThat(Markup.leaps(Jsoup.parse("<h1>A</h1><h3>B</h3>"))).hasSize(1);
        assertThat(Markup.leaps(Jsoup.parse("<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>")))
                .isEmpty();
        assertThat(Markup.dangling(Jsoup.parse("<p aria-describedby='a b' id=a></p>")))
                .containsExactly("aria-describedby=b");
    }
}
