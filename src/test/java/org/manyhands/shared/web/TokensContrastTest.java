package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every colour that carries text can be read on every ground it stands on, by the contrast ratio of WCAG 2.2 (success
 * criteria 1.4.3 and 1.4.11), in light and in dark.
 */
class TokensContrastTest {

    private static final List<String> GROUNDS = List.of("paper", "surface", "wash");
    private static final List<String> TEXTS =
            List.of("ink", "muted", "accent", "accent-deep", "waiting", "good", "danger");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void text_can_be_read_on_every_ground(String scheme) {
        var colours = colours(scheme);
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                assertThat(colours.contrast(text, ground))
                        .as(text + " on " + ground + ", " + scheme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void words_on_buttons_and_counts_can_be_read(String scheme) {
        var colours = colours(scheme);
        assertThat(colours.contrast("on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
        assertThat(colours.contrast("on-accent", "accent-deep")).isGreaterThanOrEqualTo(4.5);
        assertThat(colours.contrast("paper", "waiting")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void borders_of_fields_can_be_seen(String scheme) {
        var colours = colours(scheme);
        for (String ground : List.of("paper", "surface")) {
            assertThat(colours.contrast("line", ground))
                    .as("line on " + ground + ", " + scheme)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void every_token_is_used_and_every_one_that_is_used_exists() {
        String css = StylesheetSource.whole();
        assertThat(names("(--[a-z0-9-]+)\\s*:", css)).isEqualTo(names("var\\((--[a-z0-9-]+)", css));
    }

    private static Set<String> names(String pattern, String css) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tokens of a scheme; the dark ones stand over the light ones, as in the cascade. */
    private static Colours colours(String scheme) {
        var css = StylesheetSource.read("tokens.css");
        int dark = css.indexOf("prefers-color-scheme: dark");
        assertThat(dark).isPositive();
        Map<String, Integer> colours = new LinkedHashMap<>();
        TOKEN.matcher(css.substring(0, dark))
                .results()
                .forEach(token -> colours.put(token.group(1), hex(token.group(2))));
        if (scheme.equals("dark")) {
            TOKEN.matcher(css.substring(dark)).results().forEach(token -> {
                assertThat(colours).containsKey(token.group(1));
                colours.put(token.group(1), hex(token.group(2)));
            });
        }
        return new Colours(colours);
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }

    /** Colours as 24-bit sRGB numbers by the names of their tokens. */
    private record Colours(Map<String, Integer> byName) {

        /** WCAG 2.2, "contrast ratio": (lighter + 0.05) / (darker + 0.05). */
        double contrast(String one, String other) {
            double a = luminance(colour(one));
            double b = luminance(colour(other));
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        }

        private int colour(String name) {
            return Objects.requireNonNull(byName.get(name), name);
        }
    }

    /** WCAG 2.2, "relative luminance" of an sRGB colour. */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
