package org.manyhands.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks axe about the page that a browser shows: every rule of WCAG 2.2 A and AA and of good practice. */
public final class Axe {

    /** All rules by day. The sizes of targets are part of WCAG 2.2 AA, but axe asks about them only by name. */
    private static final String BY_DAY = "rules: {'target-size': {enabled: true}}";

    /** By night those that look at colours, because nothing else differs. */
    private static final String BY_NIGHT = "runOnly: ['color-contrast', 'link-in-text-block']";

    private static final String PROGRAM = program();

    private Axe() {}

    /** What axe finds by day and by night, one sentence each; none is what we want. */
    public static List<String> violations(Page page) {
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate(PROGRAM);
        }
        List<String> violations = new ArrayList<>();
        violations.addAll(violations(page, ColorScheme.LIGHT, BY_DAY));
        violations.addAll(violations(page, ColorScheme.DARK, BY_NIGHT));
        return violations;
    }

    private static List<String> violations(Page page, ColorScheme scheme, String rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        List<?> found = (List<?>) page.evaluate("""
                () => axe.run(document, {resultTypes: ['violations'], preload: false, iframes: false, %s})
                    .then(found => found.violations.map(rule =>
                        `${rule.id}: ${rule.help}, at ${rule.nodes.map(node => node.html).join(' ')}`))
                """.formatted(rules));
        return found.stream().map(each -> "axe (" + scheme + ") " + each).toList();
    }

    private static String program() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe is not on the classpath");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
