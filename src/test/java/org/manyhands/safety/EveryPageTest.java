package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.browser.Onlookers;
import org.manyhands.html.NuChecker;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.text.Language;

/**
 * Walks every page that each part can reach, in every language, from every address that the permission matrix opens to
 * them, and asks of each what has to be true of all: it is there and so is what it links to, it holds together as HTML and in
 * a browser, it runs nothing and talks to nobody (P-01, P-02), and it says nothing that its reader may not know (P-08, P-09).
 */
@QuarkusTest
class EveryPageTest extends TownTest {

    /** Words and ids of the town's two protected needs, and who may read them. */
    private static final Map<String, Set<Part>> SECRETS = Map.of(
            "Telephones that somebody else may be reading",
            Set.of(Part.VET, Part.ORG, Part.COO),
            "know whether their telephones are watched",
            Set.of(Part.VET, Part.ORG, Part.COO),
            Town.WATCHED_PHONES.toString(),
            Set.of(Part.VET, Part.ORG, Part.COO),
            "A room where a family can stay quiet",
            Set.of(Part.ORG, Part.COO),
            Town.QUIET_ROOM.toString(),
            Set.of(Part.ORG, Part.COO),
            Town.LEAFLETS.toString(),
            Set.of(Part.ORG));

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    /** Ids of accounts at the identity provider: what ties a pseudonym to a login. */
    private static final String ACCOUNT = "-4000-a000-";

    /** Nothing on a page leads to another host but these. */
    private static final Set<String> HOSTS = Set.of("many-hands.test", "id.many-hands.test", "localhost");

    /** Where everybody may begin, also where some of them find nothing. */
    private static final List<String> ROOTS =
            List.of("/", "/my-work", "/me", "/needs", "/hubs", "/offers", "/login/failed", "/admin");

    private static final List<String> PEOPLE = Arrays.stream(Cast.values())
            .map(Cast::pseudonym)
            .filter(name -> !name.isEmpty())
            .toList();

    static Stream<Arguments> readers() {
        return Arrays.stream(Part.values()).flatMap(part -> languages().map(language -> Arguments.of(part, language)));
    }

    /** What can have happened in the town, each with its pages in the permission matrix. */
    static Stream<Arguments> pasts() {
        return reads().map(PermissionRow::given)
                .filter(given -> !given.isEmpty())
                .distinct()
                .flatMap(given -> languages().map(language -> Arguments.of(given, language)));
    }

    /** The past in which a helper was let into the quiet room. */
    private static final String HELPING_IN_THE_ROOM = "helping, protected";

    private static Stream<String> languages() {
        return Arrays.stream(Language.values()).map(Language::code);
    }

    private static Stream<PermissionRow> reads() {
        return Permissions.rows().stream().filter(PermissionRow::isRead);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("readers")
    void every_page_that_somebody_can_reach_is_sound(Part part, String language) {
        Example town = Example.of("", database);
        List<String> starts = Stream.concat(
                        ROOTS.stream(),
                        reads().filter(row -> row.given().isEmpty() && row.isFor(part))
                                .map(row -> town.fill(row.path())))
                .toList();

        List<Crawl.Found> pages = Crawl.of(part, language, starts);

        checkAll(pages);
        SoftAssertions softly = new SoftAssertions();
        checkTitles(softly, pages);
        checkLinks(softly, pages, "*");
        softly.assertAll();
        assertThat(pages).as("a crawl that finds nothing shows nothing").hasSizeGreaterThan(5);
    }

    @ParameterizedTest(name = "{0}, in {1}")
    @MethodSource("pasts")
    void so_is_every_page_that_is_there_after_something_has_happened(String given, String language) {
        Example town = Example.of(given, database);
        List<Crawl.Found> pages = new ArrayList<>();
        reads().filter(row -> row.given().equals(given)).forEach(row -> Arrays.stream(Part.values())
                .filter(row::isFor)
                .forEach(part -> pages.add(Crawl.page(part, language, town.fill(row.path())))));

        Map<String, Set<Part>> secrets = new LinkedHashMap<>(SECRETS);
        if (given.equals(HELPING_IN_THE_ROOM)) {
            Set<Part> readers = Set.of(Part.VET, Part.ORG, Part.COO);
            secrets.replace("A room where a family can stay quiet", readers);
            secrets.replace(Town.QUIET_ROOM.toString(), readers);
        }
        checkAll(pages, secrets);
        // The frame's links are those of every page.
        SoftAssertions softly = new SoftAssertions();
        checkLinks(softly, pages, "main, aside");
        softly.assertAll();
        assertThat(pages).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/exit", "/logout"})
    void so_are_the_ways_out(String out) {
        checkAll(languages()
                .map(language -> Crawl.page(Part.ANON, language, out))
                .toList());
    }

    private static void checkAll(List<Crawl.Found> pages) {
        checkAll(pages, SECRETS);
    }

    private static void checkAll(List<Crawl.Found> pages, Map<String, Set<Part>> secrets) {
        SoftAssertions softly = new SoftAssertions();
        List<Crawl.Found> html = pages.stream()
                .filter(page -> page.page().header("Content-Type").startsWith("text/html"))
                .toList();
        Map<Crawl.Found, CompletableFuture<List<String>>> looks = new LinkedHashMap<>();
        html.forEach(page -> looks.put(page, Onlookers.look(page.page())));
        html.forEach(page -> check(softly, page, secrets));
        looks.forEach((page, look) ->
                softly.assertThat(look.join()).as(page + ": in a browser").isEmpty());
        softly.assertAll();
    }

    /** Whoever has several tabs open, or listens, tells pages by their titles: the same step for two needs may share one. */
    private static void checkTitles(SoftAssertions softly, List<Crawl.Found> pages) {
        Map<String, Set<String>> addresses = pages.stream()
                .filter(page -> page.page().status() == 200)
                .collect(Collectors.groupingBy(
                        page -> page.page().document().title(),
                        Collectors.mapping(
                                page -> ID.matcher(page.address().replaceFirst("\\?.*", ""))
                                        .replaceAll("{}"),
                                Collectors.toSet())));
        addresses.values().removeIf(of -> of.size() == 1);
        softly.assertThat(addresses).as("titles of several pages").isEmpty();
    }

    /** In one language: the links of the others are the same. */
    private static void checkLinks(SoftAssertions softly, List<Crawl.Found> pages, String parts) {
        pages.stream()
                .filter(page -> page.language().equals(Language.ENGLISH.code()))
                .collect(Collectors.groupingBy(Crawl.Found::part))
                .forEach((part, theirs) -> {
                    Links links = new Links(part, Language.ENGLISH.code(), theirs);
                    theirs.forEach(page -> softly.assertThat(links.broken(page, parts))
                            .as(page + ": links that lead nowhere")
                            .isEmpty());
                });
    }

    private static void check(SoftAssertions softly, Crawl.Found page, Map<String, Set<Part>> secrets) {
        boolean deadEnd = ROOTS.contains(page.address()) && page.page().status() == 404;
        softly.assertThat(page.page().status() == 200 || deadEnd)
                .as(page + " answers " + page.page().status())
                .isTrue();
        Document document = page.page().document();
        Element html = document.selectFirst("html");
        softly.assertThat(html == null ? "" : html.attr("lang"))
                .as(page + ": lang")
                .isEqualTo(page.language());
        softly.assertThat(html == null ? "" : html.attr("dir"))
                .as(page + ": dir")
                .isEqualTo(Language.of(page.language()).orElseThrow().direction());
        softly.assertThat(document.select("h1").eachText())
                .as(page + ": one title")
                .hasSize(1)
                .allMatch(title -> !title.isBlank());
        softly.assertThat(Markup.mended(page.page().source()))
                .as(page + ": what browsers have to mend")
                .isEmpty();
        softly.assertThat(NuChecker.findings(page.page().source()))
                .as(page + ": what the Nu Html Checker says")
                .isEmpty();
        softly.assertThat(Markup.leaps(document))
                .as(page + ": headings that skip a level")
                .isEmpty();
        softly.assertThat(Markup.repeated(document))
                .as(page + ": ids that stand twice")
                .isEmpty();
        softly.assertThat(runnable(document)).as(page + ": what could run").isEmpty();
        softly.assertThat(foreign(document)).as(page + ": other hosts").isEmpty();
        softly.assertThat(page.page().header("Set-Cookie"))
                .as(page + ": cookies of another kind")
                .matches("|__Host-(session|lang|q_[a-z_]+)=.*");
        softly.assertThat(Markup.nameless(document))
                .as(page + ": what has no name for who does not see it")
                .isEmpty();
        softly.assertThat(Markup.dangling(document))
                .as(page + ": references to ids that are not there")
                .isEmpty();
        softly.assertThat(page.page().source()).as(page + ": account ids").doesNotContain(ACCOUNT);
        softly.assertThat(document.title())
                .as(page + ": who or what the list of visited pages would tell of")
                .doesNotContain(PEOPLE)
                .doesNotContain(secrets.keySet());
        softly.assertThat(document.text())
                .as(page + ": texts that are missing")
                .doesNotContainPattern("\\{[a-z0-9_:.]+[},(]|NOT_FOUND|\\bnull\\b");
        secrets.forEach((secret, readers) -> {
            if (!readers.contains(page.part())) {
                softly.assertThat(page.page().source())
                        .as(page + ": not for " + page.part())
                        .doesNotContain(secret);
            }
        });
    }

    private static List<String> runnable(Document document) {
        List<String> runnable = new ArrayList<>();
        document.select("script, object, embed, iframe, base, link[rel=preload], svg script")
                .forEach(element -> runnable.add(element.outerHtml()));
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean runs = name.startsWith("on") || name.equals("style");
                boolean script =
                        attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
                if (runs || script) {
                    runnable.add(element.normalName() + " " + attribute);
                }
            }
        }
        return runnable;
    }

    private static List<String> foreign(Document document) {
        List<String> foreign = new ArrayList<>();
        for (Element element : document.select("[src], [href], [action], [poster], [srcset]")) {
            for (String name : List.of("src", "href", "action", "poster", "srcset")) {
                String host =
                        element.hasAttr(name) ? URI.create(element.attr(name)).getHost() : null;
                if (host != null && !HOSTS.contains(host)) {
                    foreign.add(element.attr(name));
                }
            }
        }
        return foreign;
    }
}
