package org.manyhands.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the browser. Whoever starts one uses it from one thread only, and has it until the run ends. */
public final class Chromium {

    private Chromium() {}

    /** A browser that nobody else uses; the end of the run closes it. */
    public static Browser launch() {
        Path driver = Path.of(System.getProperty("playwright.nodejs.path", "node"));
        // Unpacked from a jar, which does not keep the permission to run it.
        driver.toFile().setExecutable(true);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of("--disable-dev-shm-usage")));
    }

    /** The browser that Debian packages, the one without windows first since it asks for a quarter less; or its makers' own. */
    private static Path program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The tests look at every page in Chromium and there is none on the PATH. On Debian, as root: apt-get install chromium-headless-shell"));
    }
}
