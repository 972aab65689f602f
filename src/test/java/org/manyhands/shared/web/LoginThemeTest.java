package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.shared.text.Language;

/** The login pages live in Keycloak, which cannot reach our files: colours, ground rules and languages stand there once more. */
class LoginThemeTest {

    private static final Path SITE = Path.of("src/main/resources/META-INF/resources/assets/css");
    private static final Path THEME = Path.of("deploy/keycloak/themes/manyhands/login");
    private static final Path LOGIN = THEME.resolve("resources/css");

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "base.css"})
    void the_login_pages_look_like_the_site(String file) {
        assertThat(LOGIN.resolve(file))
                .as("cp %s %s", SITE.resolve(file), LOGIN)
                .hasSameTextualContentAs(SITE.resolve(file));
    }

    @ParameterizedTest
    @EnumSource
    void the_login_pages_say_everything_in_every_language(Language language) throws IOException {
        assertThat(texts(language).stringPropertyNames())
                .isEqualTo(texts(Language.ENGLISH).stringPropertyNames());
    }

    @Test
    void the_login_pages_offer_every_language() throws IOException {
        List<String> spoken =
                Arrays.stream(Language.values()).map(Language::code).toList();
        String realm = Files.readString(Path.of("deploy/keycloak/realm.json"));
        String supported = Pattern.compile("\"supportedLocales\": \\[([^]]*)]")
                .matcher(realm)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");

        assertThat(Pattern.compile("\\w+").matcher(supported).results().map(MatchResult::group))
                .containsExactlyElementsOf(spoken);
        assertThat(properties(THEME.resolve("theme.properties"))
                        .getProperty("locales")
                        .split(",", -1))
                .containsExactlyElementsOf(spoken);
    }

    private static Properties texts(Language language) throws IOException {
        return properties(THEME.resolve("messages/messages_" + language.code() + ".properties"));
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
