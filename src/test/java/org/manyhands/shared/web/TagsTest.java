package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What single tags promise to the pages that use them. */
class TagsTest {

    private final Gallery gallery = new Gallery("en", true);

    @Test
    void every_tag_is_explained_shown_and_documented() throws IOException {
        var shown = new StringBuilder();
        for (String page : List.of("components", "desk", "empty")) {
            shown.append(Files.readString(Path.of("src/test/resources/gallery", page + ".html")));
        }
        shown.append(Files.readString(Path.of("src/main/resources/templates/layouts/page.html")));
        shown.append(Files.readString(Path.of("src/main/resources/templates/errors/error-page.html")));
        var howTo = Files.readString(Path.of("docs/how-to/page-components.md"));
        for (String tag : Gallery.tags()) {
            var text = Files.readString(Gallery.TAGS.resolve(tag + ".html"));
            assertThat(text).as(tag).startsWith("{! " + tag + ": ");
            assertThat(shown.toString()).as(tag + " in the gallery").contains("{#" + tag);
            assertThat(howTo).as(tag + " in the how-to").contains("`" + tag + "`");
        }
    }

    @Test
    void field_says_label_then_hint_then_error_and_joins_them_to_the_control() {
        var field = draw("{#field name='title' label='Title' hint='Short.' error='Say more.' value='x' /}", Map.of());
        var text = field.text();
        assertThat(text).containsSubsequence("Title", "Short.", "Say more.");
        var control = field.expectFirst("input");
        assertThat(control.attr("aria-describedby")).isEqualTo("title-hint title-error");
        assertThat(control.attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void the_summary_names_each_field_by_its_label_and_leads_to_it() {
        var wrong = new Gallery.Errors(
                List.of(new Gallery.Wrong("title", "Please answer."), new Gallery.Wrong("urgency", "Please answer.")));
        var page = draw(
                "{#errorSummary errors=errors /}{#field name='title' label='A <title>' error='Please answer.' /}"
                        + "{#choices name='urgency' legend='How soon?' error='Please answer.'}{/choices}",
                Map.of("errors", wrong));
        assertThat(page.select(".summary-list a").eachText())
                .containsExactly("A <title> – Please answer.", "How soon? – Please answer.");
        assertThat(page.select(".summary-list a").eachAttr("href")).containsExactly("#title", "#urgency");
    }

    @Test
    void field_without_value_hint_and_error_is_plain() {
        var field = draw("{#field name='title' label='Title' hint=nothing error=nothing value=nothing /}", nothing());
        var control = field.expectFirst("input");
        assertThat(control.attr("value")).isEmpty();
        assertThat(control.hasAttr("aria-describedby")).isFalse();
        assertThat(control.hasAttr("aria-invalid")).isFalse();
        assertThat(control.hasAttr("required")).isTrue();
    }

    @Test
    void field_gives_back_what_was_typed_to_the_letter() {
        var typed = "\n\"><script>alert(1)</script> & 'x' \u0645\u0631\u062d\u0628\u0627\n";
        var area = draw("{#field name='a' label='A' type='textarea' value=typed /}", Map.of("typed", typed))
                .expectFirst("textarea");
        assertThat(shownIn(area)).isEqualTo(typed);
        var line = draw("{#field name='a' label='A' value=typed /}", Map.of("typed", typed))
                .expectFirst("input");
        assertThat(line.attr("value")).isEqualTo(typed);
    }

    @Test
    void field_takes_zero_for_a_number() {
        var control = draw("{#field name='n' label='N' type='number' value=0 min=0 max=9 /}", Map.of())
                .expectFirst("input");
        assertThat(control.attr("value")).isEqualTo("0");
        assertThat(control.attr("min")).isEqualTo("0");
    }

    @Test
    void option_and_choice_recognise_what_was_chosen() {
        var select = draw(
                "{#field name='u' label='U' type='select'}{#option value='A' label='a' chosen=now /}"
                        + "{#option value='B' label='b' chosen=now /}{/field}",
                Map.of("now", "B"));
        assertThat(select.select("option[selected]").eachAttr("value")).containsExactly("B");
        var many = draw(
                "{#field name='m' label='M' type='select'}{#options of=answers /}{/field}",
                Map.of("answers", List.of(new Option("A", "a", false), new Option("B", "b", true))));
        assertThat(many.select("option").eachText()).containsExactly("a", "b");
        assertThat(many.select("option[selected]").eachAttr("value")).containsExactly("B");
        var choices = draw(
                "{#choices name='s' legend='S'}{#choice name='s' value='A' label='a' chosen=now /}"
                        + "{#choice name='s' value='B' label='b' chosen=now /}{/choices}",
                Map.of("now", "B"));
        assertThat(choices.select("input[checked]").eachAttr("value")).containsExactly("B");
    }

    @Test
    void a_form_has_one_ticket_however_many_tags_stand_in_it() {
        var form = draw(
                "{#form action='/x'}{#field name='a' label='A' /}{#actions}{#button label='B' /}{/actions}{/form}",
                Map.of());
        assertThat(form.select("[name=ticket]")).hasSize(1);
    }

    @Test
    void a_search_needs_no_ticket() {
        assertThat(draw("{#form action='/x' method='get'}x{/form}", Map.of()).select("[name=ticket]"))
                .isEmpty();
    }

    @Test
    void what_somebody_wrote_is_read_out_in_its_own_language() {
        for (String tag : List.of("{#prose text=text /}", "{#message who='Wren' text=text on='now' /}")) {
            assertThat(draw(tag, Map.of("text", "Necesitamos reparar el tejado del local y una furgoneta"))
                            .select(".prose")
                            .attr("lang"))
                    .isEqualTo("es");
            assertThat(draw(tag, Map.of("text", "OK?")).expectFirst(".prose").hasAttr("lang"))
                    .isFalse();
        }
    }

    @Test
    void of_buttons_with_one_name_each_says_what_it_is_about() {
        for (String tag : List.of(
                "{#act action='/x' label='Remove' about=thing /}",
                "{#button label='Remove' about=thing /}",
                "{#button label='Remove' href='/x' about=thing /}",
                "{#more summary='Remove' about=thing}x{/more}")) {
            var named = draw(tag, Map.of("thing", "2 <tents>"));
            assertThat(named.expectFirst("button, a, summary").text()).as(tag).isEqualTo("Remove – 2 <tents>");
            assertThat(named.select(".unseen").text()).as(tag).isEqualTo("– 2 <tents>");
        }
    }

    @Test
    void what_people_wrote_cannot_become_markup() {
        var evil = Map.of("evil", "<img src=x>");
        for (String tag : List.of(
                "{#prose text=evil /}",
                "{#row sentence=evil /}",
                "{#fact name='n' value=evil /}",
                "{#answer label='n' value=evil /}",
                "{#entry what=evil /}",
                "{#reason kind='met' text=evil /}",
                "{#message who=evil text=evil on='now' /}",
                "{#notice title=evil}x{/notice}",
                "{#mark kind='open' word=evil /}",
                "{#button label=evil /}")) {
            var drawn = draw(tag, evil);
            assertThat(drawn.select("img")).as(tag).isEmpty();
            assertThat(drawn.text()).as(tag).contains("<img src=x>");
        }
    }

    @Test
    void an_error_page_gives_back_what_was_typed_and_sends_it_again() {
        Map<String, @Nullable Object> data = nothing();
        data.put("told", "503");
        data.put("code", "0a1b2c3d");
        data.put("again", "/needs");
        data.put("signIn", null);
        data.put("mended", "");
        data.put("onlyChosen", false);
        data.put("after", 0);
        data.put(
                "given",
                List.of(
                        new Gallery.Given("title", "one\ntwo", "What it is called", 1),
                        new Gallery.Given("other", "three", null, 2),
                        new Gallery.Given("outcome", "DONE", null, 0)));
        var page = Jsoup.parse(gallery.draw("errors/error-page", data));
        var form = page.expectFirst("form[action=/needs]");
        var area = form.expectFirst("textarea[name=title]");
        assertThat(shownIn(area)).isEqualTo("one\ntwo");
        assertThat(form.select("label").eachText()).containsExactly("What it is called", "Text 2");
        assertThat(form.select("[name=ticket]")).hasSize(1);
        assertThat(form.expectFirst("[name=outcome]").attr("type")).isEqualTo("hidden");
        assertThat(page.text()).contains("0a1b2c3d").doesNotContain("outcome", "DONE");
    }

    @Test
    void every_status_has_words_of_its_own_in_every_language() {
        for (String language : Gallery.LANGUAGES) {
            var texts = new Gallery(language, false);
            for (String key : List.of("error_page_title", "error_page_what", "error_page_next")) {
                var other = texts.text("shared", key, 599);
                for (int status :
                        List.of(400, 401, 403, 404, 405, 408, 409, 413, 414, 415, 422, 429, 431, 502, 503, 504)) {
                    assertThat(texts.text("shared", key, status))
                            .as(key + " for " + status + " in " + language)
                            .isNotBlank()
                            .isNotEqualTo(other);
                }
            }
        }
    }

    @Test
    void the_page_one_leaves_for_names_nothing_of_this_site() {
        for (String language : Gallery.LANGUAGES) {
            var page = Jsoup.parse(new Gallery(language, true).draw("exit/exit-page", Map.of()));
            assertThat(page.text())
                    .doesNotContain("Many Hands", "Harbour", "Puerto", "\u0627\u0644\u0645\u064a\u0646\u0627\u0621");
            assertThat(page.select("a, form")).isEmpty();
        }
    }

    /** What a browser shows in a textarea: HTML drops one line break after the start tag, the parser here does not. */
    private static String shownIn(Element area) {
        var text = area.wholeText();
        return text.startsWith("\n") ? text.substring(1) : text;
    }

    private static Map<String, @Nullable Object> nothing() {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("nothing", null);
        return data;
    }

    private Element draw(String text, Map<String, ? extends @Nullable Object> data) {
        return Jsoup.parse(gallery.drawText(text, data)).body();
    }
}
