package org.manyhands.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
            there = launch();
            chromium = there;
        }
        return new World(stack, there);
    }

    private static Browser launch() {
        Path driver = Path.of(System.getProperty("playwright.nodejs.path", "node"));
        // Unpacked from a jar, which does not keep the permission to run it.
        driver.toFile().setExecutable(true);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--disable-dev-shm-usage")));
    }

    /** The browser that Debian packages, or one that was installed by its makers. */
    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser journeys need Chromium and there is none on the PATH. On Debian, as root: apt-get install chromium"));
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
