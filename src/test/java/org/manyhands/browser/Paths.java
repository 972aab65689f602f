package org.manyhands.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /**
     * One element.
     *
     * @param path itself and all that it stands in
     * @param depth in how many others it stands: 0 is the page
     * @param longest characters of the longest word that may not fit there; 0 if all do
     */
    record Step(String path, int depth, int longest) {}

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

    /** All elements in the order of the page, as a browser counts them too. */
    static List<Step> of(Document document) {
        List<Step> steps = new ArrayList<>();
        collect(document, "", 0, steps);
        return steps;
    }

    private static void collect(Element element, String above, int depth, List<Step> steps) {
        for (Element child : element.children()) {
            String path = above + "/" + signature(child);
            int longest = longest(child.ownText());
            steps.add(new Step(path, depth, longest > FITS ? longest : 0));
            collect(child, path, depth + 1, steps);
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
