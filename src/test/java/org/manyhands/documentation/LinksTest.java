package org.manyhands.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every way that a page or a comment points to leads somewhere. Addresses of other sites are not asked. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    /** A page that a comment names. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\w/.])((?:docs|deploy)/[\\w/-]+\\.md)(#[\\w-]+)?");

    /** A decision that a comment names by its number. */
    private static final Pattern DECISION = Pattern.compile("\\bADR (\\d+)");

    /** A file or folder that a page names in full. */
    private static final Pattern FILE = Pattern.compile("`((?:src|docs|deploy)/[\\w/.-]+)`");

    @Test
    void every_link_of_a_page_leads_to_a_page_and_a_heading_that_exist() {
        List<String> dead = new ArrayList<>();
        for (Path page : Pages.all()) {
            LINK.matcher(Pages.prose(page))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !ELSEWHERE.matcher(link).matches())
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> dead.add(page + " → " + link));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_page_that_a_comment_names_exists() {
        List<String> dead = new ArrayList<>();
        for (Path file : Pages.pointing()) {
            NAMED.matcher(Pages.read(file))
                    .results()
                    .map(name -> name.group())
                    .filter(name -> !leadsSomewhere(Path.of("README.md"), name))
                    .forEach(name -> dead.add(file + " → " + name));
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void every_decision_that_is_named_was_made() {
        List<String> made = Pages.all().stream()
                .filter(page -> page.startsWith("docs/adr"))
                .map(page -> page.getFileName().toString().substring(0, 4))
                .toList();
        for (Path file : Pages.pointing()) {
            assertThat(DECISION.matcher(Pages.read(file))
                            .results()
                            .map(name -> "0".repeat(4 - name.group(1).length()) + name.group(1)))
                    .as(file.toString())
                    .allMatch(made::contains);
        }
    }

    @Test
    void every_file_that_a_page_names_in_full_exists() {
        List<String> missing = new ArrayList<>();
        for (Path page : Pages.all()) {
            FILE.matcher(Pages.read(page))
                    .results()
                    .map(name -> name.group(1))
                    .filter(name -> !Files.exists(Path.of(name)))
                    .forEach(name -> missing.add(page + ": " + name));
        }
        assertThat(missing).isEmpty();
    }

    private static boolean leadsSomewhere(Path from, String link) {
        int sharp = link.indexOf('#');
        String file = sharp < 0 ? link : link.substring(0, sharp);
        Path folder = from.getParent();
        Path target = file.isEmpty() ? from : folder == null ? Path.of(file) : folder.resolve(file);
        return Files.exists(target) && (sharp < 0 || Pages.anchors(target).contains(link.substring(sharp + 1)));
    }
}
