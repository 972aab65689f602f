package org.manyhands.safety;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Visitor;

/**
 * Follows every link that somebody is shown, from the first page on, and searches wherever one can. Pages of the same kind with other questions in their
 * address (the second page of a list, a filter) are looked at a few times and not for ever.
 */
final class Crawl {

    /** So many addresses that differ in their questions only. */
    private static final int VARIANTS = 4;

    /** What is typed into every search: a skill, and a word of the town's needs. */
    private static final String SOUGHT = "translation";

    /** Where the pages come from that nobody has linked. */
    static final String START = "the start";

    /** A page as somebody found it. */
    record Found(Part part, String language, String address, String linkedFrom, Page page) {

        @Override
        public String toString() {
            return part + " in " + language + " at " + address + " (linked from " + linkedFrom + ")";
        }
    }

    private final Part part;
    private final String language;
    private final Visitor visitor;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> variants = new HashMap<>();
    private final Deque<String[]> waiting = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();

    private Crawl(Part part, String language) {
        this.part = part;
        this.language = language;
        this.visitor = part.visitor().speaking(language);
    }

    /** All pages that this part finds from these starting points. */
    static List<Found> of(Part part, String language, List<String> starts) {
        Crawl crawl = new Crawl(part, language);
        starts.forEach(start -> crawl.wait(start, START));
        while (!crawl.waiting.isEmpty()) {
            String[] next = crawl.waiting.poll();
            crawl.visit(next[0], next[1]);
        }
        return crawl.found;
    }

    /** One page without those that it links to. */
    static Found page(Part part, String language, String address) {
        return new Found(
                part,
                language,
                address,
                START,
                part.visitor().speaking(language).visit(address));
    }

    private void visit(String address, String linkedFrom) {
        Page answer = visitor.visit(address);
        if (answer.status() == 303 || answer.status() == 302) {
            wait(local(answer.header("Location")), address);
            return;
        }
        found.add(new Found(part, language, address, linkedFrom, answer));
        for (Element link : answer.document().select("a[href]")) {
            wait(local(link.attr("href")), address);
        }
        for (Element search : answer.document().select("form[method=get]:has(input[type=search])")) {
            String name = search.select("input[type=search]").attr("name");
            wait(search.attr("action") + "?" + name + "=" + SOUGHT, address);
        }
    }

    private void wait(String address, String from) {
        if (!isWorthVisiting(address) || !known.add(address)) {
            return;
        }
        int question = address.indexOf('?');
        if (question >= 0) {
            int seen = variants.merge(address.substring(0, question), 1, Integer::sum);
            if (seen > VARIANTS) {
                return;
            }
        }
        waiting.add(new String[] {address, from});
    }

    /** Ways out would end the session that is crawling. */
    static boolean isWorthVisiting(String address) {
        return address.startsWith("/")
                && !address.startsWith("/exit")
                && !address.startsWith("/logout")
                && !address.startsWith("/login/start")
                && !address.startsWith("/source");
    }

    /** The address without its place on the page; as it is if it leads elsewhere. */
    static String local(String href) {
        String address = href.replaceFirst("#.*", "");
        URI uri = URI.create(address);
        return "localhost".equals(uri.getHost())
                ? uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                : address;
    }
}
