package org.manyhands.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** What is wrong with a page as HTML: each method names what it found. */
final class Markup {

    private static final int MOST_ERRORS = 20;

    private static final List<String> REFERENCES = List.of(
            "for", "form", "headers", "list", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns");

    private Markup() {}

    /** What the parser of the HTML standard has to mend: tags that close nothing, paragraphs around blocks, odd nesting. */
    static List<String> mended(String source) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        parser.parseInput(source, "");
        return parser.getErrors().stream().map(ParseError::toString).toList();
    }

    /** Ids that stand more than once. */
    static Set<String> repeated(Document document) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        document.select("[id]").eachAttr("id").forEach(id -> {
            if (!seen.add(id)) {
                twice.add(id);
            }
        });
        return twice;
    }

    /** Fields, buttons, links and pictures that say nothing to somebody who does not see them. */
    static List<String> nameless(Document document) {
        List<String> nameless = new ArrayList<>();
        for (Element field : document.select("input:not([type=hidden]), select, textarea")) {
            boolean labelled = isNamedByAria(field)
                    || field.closest("label") != null
                    || !document.select("label[for=\"" + field.id() + "\"]").isEmpty();
            if (!labelled) {
                nameless.add(field.outerHtml());
            }
        }
        for (Element each : document.select("a[href], button, h1, h2, h3, h4, th, legend, summary, label")) {
            if (!each.hasText() && !isNamedByAria(each)) {
                nameless.add(each.outerHtml());
            }
        }
        document.select("img:not([alt]), svg:not([aria-hidden=true]):not([role=img])")
                .forEach(each -> nameless.add(each.outerHtml()));
        return nameless;
    }

    private static boolean isNamedByAria(Element element) {
        return element.hasAttr("aria-label") || element.hasAttr("aria-labelledby");
    }

    /** References to ids that are not there. */
    static Set<String> dangling(Document document) {
        Set<String> missing = new TreeSet<>();
        for (String attribute : REFERENCES) {
            for (Element element : document.select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).split("\\s+", -1)) {
                    if (!id.isEmpty() && document.getElementById(id) == null) {
                        missing.add(attribute + "=" + id);
                    }
                }
            }
        }
        for (String target : document.select("a[href^=#]").eachAttr("href")) {
            if (document.getElementById(target.substring(1)) == null) {
                missing.add("href=" + target);
            }
        }
        return missing;
    }

    /** Lines of a summary of errors that do not begin with what their field is called: "Please answer this" twice helps nobody. */
    static List<String> aimless(Document document) {
        return document.select(".summary:not(.summary-asks) .summary-list a").stream()
                .filter(line -> {
                    String label = label(document, line.attr("href").substring(1));
                    return label.isEmpty() || !line.text().startsWith(label + " – ");
                })
                .map(Element::outerHtml)
                .toList();
    }

    private static String label(Document document, String field) {
        Element label = document.selectFirst("label[for=\"" + field + "\"], fieldset[id=\"" + field + "\"] > legend");
        if (label == null) {
            return "";
        }
        Element bare = label.clone();
        bare.select(".field-optional").remove();
        return bare.text();
    }

    /** Headings that skip a level on the way down: whoever listens takes them for a part of something that is not there. */
    static List<String> leaps(Document document) {
        List<String> leaps = new ArrayList<>();
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1) {
                leaps.add(heading.outerHtml());
            }
            before = level;
        }
        return leaps;
    }
}
