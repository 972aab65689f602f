package org.manyhands.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.jsoup.Jsoup;
import org.manyhands.browser.Axe;
import org.manyhands.browser.Device;
import org.manyhands.browser.Novelty;

/**
 * Looks at a page with axe. axe is a script, and the traveller's browser runs none, so the page's text is shown once
 * more, under the same address, to a browser that does; its styles come from the site as always.
 */
final class Auditor {

    private final Novelty novelty = new Novelty();
    private final Page page;

    Auditor(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
        this.page = context.newPage();
    }

    /** What axe finds, one sentence each; none is what we want, or that it was asked about all of it before. */
    List<String> violations(String address, String html, Device device) {
        if (!novelty.of(Jsoup.parse(html), device)) {
            return List.of();
        }
        page.unrouteAll();
        page.route(
                url -> url.equals(address),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.setViewportSize(device.width(), device.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(address);
        return Axe.violations(page);
    }
}
