package org.manyhands.places;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/** Words that people put around the name of a town: "near Leeds", "Bay Area"; and those that make it the name of a site. */
final class WordsAround {

    private final Pattern decoration;
    private final Pattern site;

    /** @param lines BEFORE or BEHIND a town, SITE_BEFORE or SITE_BEHIND a name; words between bars */
    WordsAround(List<String> lines) {
        decoration = Pattern.compile("^(?:" + anyOf(lines, "BEFORE") + ") | (?:" + anyOf(lines, "BEHIND") + ")$");
        site = Pattern.compile(
                "(?:.* )?(?:" + anyOf(lines, "SITE_BEHIND") + ")|(?:" + anyOf(lines, "SITE_BEFORE") + ") .*");
    }

    private static String anyOf(List<String> lines, String kind) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(kind))
                .flatMap(fields -> Stream.of(fields[1].split("\\|", -1)))
                .map(TextFolding::fold)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** A folded name without them. */
    String without(String name) {
        return decoration.matcher(name).replaceAll("");
    }

    /** Whether a folded name is made as those of parks, squares and libraries are. */
    boolean makeASite(String name) {
        return site.matcher(name).matches();
    }
}
