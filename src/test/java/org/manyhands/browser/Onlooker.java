package org.manyhands.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One browser that is shown pages as they came over the wire, under the site's own host and with its policy for contents. Styles
 * and pictures come from the site. It stays at one address and pages are written there one after the other: to go to each, and
 * to have axe learn each anew, would cost more than to look.
 */
final class Onlooker {

    /** The narrowest screen that pages promise to fit. */
    private static final int NARROWEST = 320;

    /** The widest. */
    private static final int WIDEST = 1600;

    /** What a sheet of A4 takes between margins of a centimetre: 190 of its 210 mm, in CSS pixels. */
    private static final int PAPER = 718;

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** What stands behind a fold is part of the page. */
    private static final String UNFOLD =
            "document.querySelectorAll('main details').forEach(fold => { fold.open = true; })";

    /** Where pages are shown: nothing else is there. */
    private static final String PLACE = "/shown-to-a-browser";

    /** What the next page no longer waits for. */
    private static final String ABORTED = "net::ERR_ABORTED";

    /** What would keep us from writing pages; it is about scripts, and no other part of the policy lets one run. */
    private static final Pattern ABOUT_WRITING = Pattern.compile("require-trusted-types-for[^;]*;?");

    private final Page page;
    private final List<String> wrong = new ArrayList<>();
    private String site = "";
    private String policy = "";

    Onlooker() {
        BrowserContext context =
                Chromium.launch().newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(message -> wrong.add("the browser says: " + message.text()));
        page.onRequestFailed(request -> {
            if (!ABORTED.equals(request.failure())) {
                wrong.add("cannot be had: " + request.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                wrong.add("asks another host: " + request.url());
            }
        });
        page.route(
                "**" + PLACE,
                route -> route.fulfill(
                        new Route.FulfillOptions().setHeaders(headers()).setBody("<!DOCTYPE html><title>-</title>")));
    }

    /**
     * What is wrong with a page on the screen that its language goes with, on the narrowest and the widest, and on paper.
     *
     * @param site where its styles are
     */
    List<String> look(Sheet sheet, String site) {
        open(sheet, site);
        wrong.addAll(Axe.violations(page));
        measureElsewhere(sheet);
        return List.copyOf(wrong);
    }

    /** The same without axe: only whether it fits and can be had. */
    List<String> measure(Sheet sheet, String site) {
        open(sheet, site);
        measureElsewhere(sheet);
        return List.copyOf(wrong);
    }

    private void open(Sheet sheet, String site) {
        settle(sheet.policy(), site);
        wrong.clear();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(ColorScheme.LIGHT));
        Device device = sheet.device();
        page.setViewportSize(device.width(), device.height());
        page.setContent(sheet.html());
        page.evaluate(UNFOLD);
        measure("a screen of " + device.width());
    }

    /** Goes where pages of this policy can be written. */
    private void settle(String policy, String site) {
        if (!policy.equals(this.policy) || !site.equals(this.site)) {
            this.policy = policy;
            this.site = site;
            page.navigate(site + PLACE);
        }
    }

    private Map<String, String> headers() {
        return Map.of(
                "Content-Type",
                "text/html; charset=utf-8",
                "Content-Security-Policy",
                ABOUT_WRITING.matcher(policy).replaceAll(""));
    }

    private void measureElsewhere(Sheet sheet) {
        int height = sheet.device().height();
        measureOn(NARROWEST, height);
        measureOn(WIDEST, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, height);
        measure("paper");
    }

    private void measureOn(int width, int height) {
        page.setViewportSize(width, height);
        measure("a screen of " + width);
    }

    private void measure(String what) {
        int more = ((Number) page.evaluate(TOO_WIDE)).intValue();
        if (more > 0) {
            wrong.add("is %d pixels wider than %s".formatted(more, what));
        }
    }
}
