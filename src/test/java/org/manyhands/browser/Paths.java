package org.manyhands.browser;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is built of, for whoever looks at structure, colours and width: each element with what styles it and ties it to
 * others, whether it has words, and all that it stands in. Two pages of the same paths differ in their words only, or in how often
 * something stands there.
 */
final class Paths {

    /** Characters that fit anywhere. */
    private static final int FITS = 16;

    /** Numbers and ids, also in names of fields. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+");

    private static final Pattern BREAK = Pattern.compile("[\\s\u200b/-]+");

    /** Attributes whose values look the same whatever they say. */
    private static final Set<String> WORDS = Set.of(
            "href",
            "action",
            "value",
            "content",
            "title",
            "placeholder",
            "datetime",
            "formaction",
            "alt",
            "aria-label",
            "lang",
            "name",
            "id",
            "for",
            "aria-describedby",
            "aria-labelledby");

    private Paths() {}

    /** Each path with the length of the longest word that may not fit there; 0 if all do. */
    static Map<String, Integer> of(Document document) {
        Map<String, Integer> paths = new HashMap<>();
        collect(document, "", paths);
        return paths;
    }

    private static void collect(Element element, String above, Map<String, Integer> paths) {
        for (Element child : element.children()) {
            String path = above + "/" + signature(child);
            int longest = longest(child.ownText());
            paths.merge(path, longest > FITS ? longest : 0, Math::max);
            collect(child, path, paths);
        }
    }

    private static String signature(Element element) {
        StringBuilder all = new StringBuilder(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            all.append(' ').append(attribute.getKey()).append('=');
            if (!WORDS.contains(attribute.getKey())) {
                all.append(NUMBERS.matcher(value).replaceAll("0"));
            } else if (!value.isBlank()) {
                all.append('…');
            }
        }
        return all.append(element.ownText().isBlank() ? "" : " …").toString();
    }

    private static int longest(String words) {
        return Arrays.stream(BREAK.split(words, -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
