package org.manyhands.safety;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Visitor;

/** Where the links lead that one reader is shown: to something that is there for them, at a place that is on it. */
final class Links {

    private static final int BAD_REQUEST = 400;

    private final Visitor visitor;
    private final Map<String, Page> known = new HashMap<>();

    /** @param pages what this reader has seen already; the rest is asked for */
    Links(Part part, String language, List<Crawl.Found> pages) {
        this.visitor = part.visitor().speaking(language);
        pages.forEach(page -> known.put(page.address(), page.page()));
    }

    /** The links within these parts of a page that lead nowhere, and why. */
    List<String> broken(Crawl.Found page, String parts) {
        List<String> broken = new ArrayList<>();
        for (Element link : page.page().document().select(parts).select("a[href]")) {
            String href = link.attr("href");
            String address = Crawl.local(href);
            if (!Crawl.isWorthVisiting(address)) {
                continue;
            }
            Page target = target(address);
            String place = URI.create(href).getFragment();
            if (target.status() >= BAD_REQUEST) {
                broken.add(href + " answers " + target.status());
            } else if (place != null && isPage(target) && target.document().getElementById(place) == null) {
                broken.add(href + " has no such place");
            }
        }
        return broken;
    }

    private Page target(String address) {
        Page page = known.get(address);
        if (page == null) {
            page = visitor.visit(address);
            known.put(address, page);
        }
        boolean leadsOn = page.status() == 303 && page.location().startsWith("/");
        return leadsOn ? target(Crawl.local(page.location())) : page;
    }

    private static boolean isPage(Page page) {
        return page.status() == 200 && page.header("Content-Type").startsWith("text/html");
    }
}
