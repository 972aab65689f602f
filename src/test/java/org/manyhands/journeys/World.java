package org.manyhands.journeys;

import com.microsoft.playwright.Browser;
import org.jspecify.annotations.Nullable;
import org.manyhands.browser.Chromium;
import org.manyhands.local.LocalStack;

/**
 * A running stack and the browser in front of it. Nearly all journeys share one; it is started by the first and ended with the
 * run.
 */
final class World {

    private static @Nullable World shared;
    private static @Nullable Browser chromium;

    private final LocalStack stack;
    private final Browser browser;
    private final Auditor auditor;

    private World(LocalStack stack, Browser browser) {
        this.stack = stack;
        this.browser = browser;
        this.auditor = new Auditor(browser);
    }

    /** The world of all journeys, with the town in it. */
    static synchronized World get() {
        World there = shared;
        if (there == null) {
            there = of(LocalStack.passing());
            shared = there;
        }
        return there;
    }

    /** A world of its own; whoever makes it takes its stack down. */
    static synchronized World of(LocalStack stack) {
        Browser there = chromium;
        if (there == null) {
            there = Chromium.launch();
            chromium = there;
        }
        return new World(stack, there);
    }

    LocalStack stack() {
        return stack;
    }

    Browser browser() {
        return browser;
    }

    Auditor auditor() {
        return auditor;
    }
}
