package org.manyhands.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stylesheet of the site and of the login pages is CSS as the standard has it: no error, no warning. */
class StylesheetsTest {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/META-INF/resources/assets/css"), Path.of("deploy/keycloak/themes"));

    static Stream<Path> stylesheets() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                found.addAll(files.filter(file -> file.toString().endsWith(".css"))
                        .sorted()
                        .toList());
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void is_sound_css(Path stylesheet) throws IOException {
        assertThat(NuChecker.findingsInStylesheet(Files.readString(stylesheet))).isEmpty();
    }

    /** Without this, silence would prove nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@layer base { p { colour: red; } }",
                "@layer base { @media (min-width: 40rem) { p { inline-size: wide; } } }",
                "@layer base { p { color: red; ",
                "@supports (field-sizing: content) { p { field-sizings: content; } }",
                "p { color: var(--ink) ; } } q { color: var(--ink); }",
            })
    void what_is_wrong_is_told(String css) {
        assertThat(NuChecker.findingsInStylesheet(css)).isNotEmpty();
    }

    @Test
    void both_the_site_and_the_login_pages_have_stylesheets() throws IOException {
        for (Path folder : FOLDERS) {
            assertThat(stylesheets().filter(file -> file.startsWith(folder)))
                    .as(folder.toString())
                    .isNotEmpty();
        }
    }
}
