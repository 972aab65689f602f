package org.manyhands.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a page with axe. axe is a script, and the traveller's browser runs none, so the page's text is shown once
 * more, under the same address, to a browser that does; its styles come from the site as always.
 */
final class Auditor {

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private final Page page;

    Auditor(Browser browser) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
        this.page = context.newPage();
    }

    /** What axe finds, one sentence each; none is what we want. */
    List<String> violations(String address, String html, Device device) {
        page.unrouteAll();
        page.route(
                url -> url.equals(address),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.setViewportSize(device.width(), device.height());
        page.navigate(address);
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(scheme -> {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    return rules(scheme).analyze().getViolations().stream().map(rule -> sentence(rule, scheme));
                })
                .toList();
    }

    /** All rules by day; by night those that look at colours, because nothing else differs. */
    private AxeBuilder rules(ColorScheme scheme) {
        // Without frames, which we have not, axe need not collect its findings on a page of its own.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return scheme == ColorScheme.LIGHT ? axe : axe.withRules(COLOURS);
    }

    private static String sentence(Rule rule, ColorScheme scheme) {
        return "%s (%s): %s, at %s"
                .formatted(
                        rule.getId(),
                        scheme,
                        rule.getHelp(),
                        rule.getNodes().stream().map(node -> node.getHtml()).toList());
    }
}
