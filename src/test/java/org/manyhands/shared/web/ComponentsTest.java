package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.html.NuChecker;
import org.manyhands.shared.form.Warnings;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Passage;
import org.manyhands.shared.text.Trace;

/**
 * What must be true of every component, full and empty, in every language. The pages drawn here are left in
 * {@code target/gallery}, so that they can be opened in a browser and looked at.
 */
class ComponentsTest {

    private static final List<String> PAGES = List.of("components", "desk", "empty", "errors/error-page");
    private static final Path DRAWN = Path.of("target/gallery");

    record Drawn(String page, String language, String html) {
        Document document() {
            return Jsoup.parse(html);
        }

        @Override
        public String toString() {
            return page + " in " + language;
        }
    }

    static Stream<Drawn> pages() throws IOException {
        Files.createDirectories(DRAWN);
        Files.writeString(DRAWN.resolve("manyhands.css"), StylesheetSource.whole());
        List<Drawn> drawn = new ArrayList<>();
        for (String language : Gallery.LANGUAGES) {
            for (String page : PAGES) {
                var gallery = new Gallery(language, !page.equals("empty"));
                var html = gallery.draw(page, data(gallery));
                Files.writeString(DRAWN.resolve(page.replace('/', '-') + "-" + language + ".html"), html);
                drawn.add(new Drawn(page, language, html));
            }
        }
        return drawn.stream();
    }

    private static Map<String, @Nullable Object> data(Gallery gallery) {
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("nothing", null);
        data.put(
                "errors",
                new Gallery.Errors(List.of(
                        new Gallery.Wrong("title", gallery.text("gallery", "field_title_error")),
                        new Gallery.Wrong("sensitivity", gallery.text("gallery", "sensitivity_error")))));
        data.put(
                "place",
                new Gallery.Where(
                        "Valpara", null, List.of(new Gallery.Somewhere("3868626", "Valparaíso, Chile", "Pancho"))));
        data.put(
                "languages",
                new Gallery.Languages(
                        List.of(new Gallery.Tongue("es", "Español", true)),
                        List.of(new Gallery.Tongue("qu", "Runasimi", false))));
        data.put("noLanguages", new Gallery.Languages(List.of(), List.of()));
        data.put("distances", List.of(new Option("NEAR", "10 km", false), new Option("FAR", "100 km", true)));
        data.put("noPlace", new Gallery.Where("", null, List.of()));
        data.put("told", "409");
        data.put("code", "9f3a11c2");
        data.put("signIn", null);
        data.put("mended", "");
        data.put("onlyChosen", false);
        data.put("after", 0);
        data.put("again", "/needs");
        data.put("given", List.of(new Gallery.Given("title", gallery.text("gallery", "field_title_value"), null, 1)));
        data.put(
                "traces",
                new Warnings(List.of(new Warnings.Warning(
                        "title", new Passage("+351 21 123 45 67", Trace.Kind.PHONE), "a1B2c3D4", false))));
        return data;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speaks_its_language_in_its_direction(Drawn drawn) {
        var root = drawn.document().expectFirst("html");
        assertThat(root.attr("lang")).isEqualTo(drawn.language());
        assertThat(root.attr("dir"))
                .isEqualTo(Language.of(drawn.language()).orElseThrow().direction());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_sound_html(Drawn drawn) {
        assertThat(NuChecker.findings(drawn.html())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 408, 409, 411, 413, 414, 415, 422, 429, 431, 500, 502, 503, 504})
    void so_is_the_page_for_everything_that_can_go_wrong(int status) {
        for (String language : Gallery.LANGUAGES) {
            var gallery = new Gallery(language, true);
            Map<String, @Nullable Object> data = data(gallery);
            data.put("told", Integer.toString(status));
            data.put("signIn", status == 401 ? "/login?to=%2Flogin%2Fdone" : null);
            data.put("mended", status == 400 ? "title, text" : "");
            data.put("onlyChosen", false);
            data.put("again", status == 400 ? null : "/needs");
            assertThat(NuChecker.findings(gallery.draw("errors/error-page", data)))
                    .as("%d in %s", status, language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void holds_nothing_that_the_content_security_policy_forbids(Drawn drawn) {
        var document = drawn.document();
        assertThat(document.select("script, style, iframe, object, [style]")).isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leave_this_page_comes_first_for_the_keyboard_and_the_content_second(Drawn drawn) {
        var focusable = drawn.document().body().select("a[href], button, summary, input:not([type=hidden])");
        assertThat(focusable.get(0).attr("href")).isEqualTo("/exit");
        assertThat(focusable.get(1).attr("href")).isEqualTo("#main");
        assertThat(drawn.document().select("main#main")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_control_has_a_label_and_every_reference_its_target(Drawn drawn) {
        var document = drawn.document();
        var ids = document.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element control : document.select("input:not([type=hidden]), textarea, select")) {
            assertThat(document.select("label[for=" + control.id() + "]"))
                    .as("label of " + control)
                    .hasSize(1);
        }
        for (String reference : List.of("for", "aria-describedby", "aria-labelledby")) {
            for (Element element : document.select("[" + reference + "]")) {
                assertThat(element.attr(reference).split(" "))
                        .as(element.toString())
                        .isSubsetOf(ids);
            }
        }
        for (String target : document.select("a[href^=#]").eachAttr("href")) {
            assertThat(ids).contains(target.substring(1));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_go_down_one_level_at_a_time_from_one_title(Drawn drawn) {
        var headings = drawn.document().select("h1, h2, h3, h4");
        assertThat(headings.get(0).normalName()).isEqualTo("h1");
        assertThat(drawn.document().select("h1")).hasSize(1);
        int before = 1;
        for (Element heading : drawn.document().select("main h1, main h2, main h3, main h4")) {
            int level = Integer.parseInt(heading.normalName().substring(1));
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_form_that_posts_carries_a_ticket_but_the_language_choice(Drawn drawn) {
        var forms = drawn.document().select("form[method=post]:not(.languages)");
        for (Element form : forms) {
            assertThat(form.select("input[type=hidden][name=ticket]"))
                    .as(form.attr("action"))
                    .hasSize(1);
        }
        assertThat(drawn.document().select("form[method=get] [name=ticket]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_class_is_drawn_by_the_stylesheet(Drawn drawn) {
        var css = StylesheetSource.whole();
        Set<String> unknown = drawn.document().select("[class]").stream()
                .flatMap(element -> element.classNames().stream())
                .filter(name -> !css.contains("." + name))
                .filter(name -> !PLAIN_KINDS.contains(name))
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
    }

    /** Kinds that look like the component without a kind. */
    private static final Set<String> PLAIN_KINDS = Set.of("notice-info", "button-plain", "step-done", "step-todo");

    @ParameterizedTest
    @MethodSource("pages")
    void empty_things_draw_nothing(Drawn drawn) {
        if (!drawn.page().equals("empty")) {
            return;
        }
        Elements main = drawn.document().select("main");
        assertThat(main.select(".pager, .summary, .field-hint, .field-error")).isEmpty();
        assertThat(main.text()).doesNotContain("null").doesNotContain("NOT_FOUND");
    }
}
