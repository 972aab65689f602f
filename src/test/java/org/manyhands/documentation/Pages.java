package org.manyhands.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the documentation, and the files that point to them. */
final class Pages {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^ *```.*?^ *```$");

    /** Whatever may point to a page: not only text files, but those that people read. */
    private static final Pattern READ =
            Pattern.compile(".*\\.(java|properties|html|css|ftl|sql|txt|csv|yaml|sh|md|xml)");

    private Pages() {}

    /** All pages in Markdown. */
    static List<Path> all() {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        pages.addAll(below("docs"));
        pages.addAll(below("deploy"));
        return pages.stream()
                .filter(page -> page.toString().endsWith(".md"))
                .sorted()
                .toList();
    }

    /** Files of the project whose comments may point to a page. */
    static List<Path> pointing() {
        return Stream.of("src", "deploy", "docs")
                .flatMap(folder -> below(folder).stream())
                .filter(file -> READ.matcher(file.toString()).matches())
                .toList();
    }

    private static List<Path> below(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page without its blocks of code, whose brackets are no links. */
    static String prose(Path page) {
        return CODE_BLOCK.matcher(read(page)).replaceAll("");
    }

    /** The anchors that a page's headings make, as the places where Markdown is read make them. */
    static Set<String> anchors(Path page) {
        Set<String> anchors = new HashSet<>();
        HEADING.matcher(prose(page)).results().map(Pages::anchor).forEach(anchor -> {
            String unique = anchor;
            for (int i = 1; !anchors.add(unique); i++) {
                unique = anchor + "-" + i;
            }
        });
        return anchors;
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .strip()
                .replace(' ', '-');
    }
}
