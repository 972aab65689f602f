package org.manyhands.browser;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is built of, for whoever looks at structure, colours and width: each element with what styles it and ties it to
 * others, whether it has words, and all that it stands in; and long words, which may not fit. Two pages of the same paths differ
 * in their words only, or in how often something stands there.
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
            "name",
            "id",
            "for",
            "aria-describedby",
            "aria-labelledby");

    private Paths() {}

    static Set<String> of(Document document) {
        Set<String> paths = new HashSet<>();
        collect(document, "", paths);
        return paths;
    }

    private static void collect(Element element, String above, Set<String> paths) {
        for (Element child : element.children()) {
            String path = above + "/" + signature(child);
            paths.add(path);
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
        String words = element.ownText();
        return all.append(words.isBlank() ? "" : " …").append(longest(words)).toString();
    }

    private static String longest(String words) {
        int longest = Arrays.stream(BREAK.split(words, -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return longest > FITS ? Integer.toString(longest) : "";
    }
}
