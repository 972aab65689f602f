package org.manyhands.scenarios;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An answer of the site, as a reader sees it. */
public final class Page {

    private final Visitor visitor;
    private final String path;
    private final HttpResponse<String> response;
    private @Nullable Document read;

    Page(Visitor visitor, String path, HttpResponse<String> response) {
        this.visitor = visitor;
        this.path = path;
        this.response = response;
    }

    /** HTML drops one line break right after the start of a textarea; our parser does not. */
    private static Document asBrowsersRead(Document document) {
        for (Element area : document.select("textarea")) {
            String text = area.wholeText();
            if (text.startsWith("\n")) {
                area.text(text.substring(1));
            }
        }
        return document;
    }

    /** Whatever comes back says of each wrong field what it is called, and leads to it: two sentences "Please answer this" say nothing. */
    private void demandThatErrorsNameTheirFields(Document document) {
        for (Element link : document.select(".summary:not(.summary-asks) .summary-list a")) {
            String field = link.attr("href").substring(1);
            if (link.select("bdi").text().isBlank() || document.getElementById(field) == null) {
                throw new AssertionError("the summary on " + path + " names no field " + field + ": " + link.text());
            }
        }
    }

    /** The HTTP status. */
    public int status() {
        return response.statusCode();
    }

    /** A header, or the empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** All headers, by their names in small letters. */
    public Map<String, List<String>> headers() {
        return response.headers().map();
    }

    /** Where a redirect leads, as a local address. */
    public String location() {
        return header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The words in the main part of the page. */
    public String text() {
        Element main = document().selectFirst("main");
        return (main == null ? document().body() : main).text();
    }

    /** All words of the page, its frame included. */
    public String allText() {
        return document().text();
    }

    /** The page as it came over the wire. */
    public String source() {
        return response.body();
    }

    /** The parsed page, for finer questions. */
    public Document document() {
        Document known = read;
        if (known == null) {
            known = asBrowsersRead(Jsoup.parse(response.body()));
            demandThatErrorsNameTheirFields(known);
            read = known;
        }
        return known;
    }

    /** The sentence about a field: what stands in the element that describes it as an error; empty if there is none. */
    public String errorAt(String field) {
        Element error = document().getElementById(field + "-error");
        return error == null ? "" : error.text();
    }

    /** The value a field holds. */
    public String value(String field) {
        Element input = document().selectFirst("[name=" + field + "]");
        if (input == null) {
            throw new AssertionError("no field " + field + " on " + path);
        }
        return input.normalName().equals("textarea") ? input.wholeText() : input.val();
    }

    /** Whether the page offers a form that posts there. */
    public boolean offers(String action) {
        return document().selectFirst("form[action=" + action + "]") != null;
    }

    /** The form that posts there, filled as the page fills it. */
    public Form form(String action) {
        Element form = document().selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("no form to " + action + " on " + path + " (" + status() + "): " + text());
        }
        return Form.of(visitor, form);
    }

    /** Of several forms that post there, the first with this field. */
    public Form formWith(String action, String field) {
        Element form = document().selectFirst("form[action=" + action + "]:has([name=" + field + "])");
        if (form == null) {
            throw new AssertionError("no form to " + action + " with " + field + " on " + path + ": " + text());
        }
        return Form.of(visitor, form);
    }

    /** The page that a redirect leads to. */
    public Page follow() {
        if (status() != 303 && status() != 302) {
            throw new AssertionError("no redirect but " + status() + ": " + text());
        }
        return visitor.visit(location());
    }
}
