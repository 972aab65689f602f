package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The login pages live in Keycloak, which cannot reach our files: colours and ground rules stand there once more. */
class LoginThemeTest {

    private static final Path SITE = Path.of("src/main/resources/META-INF/resources/assets/css");
    private static final Path LOGIN = Path.of("deploy/keycloak/themes/manyhands/login/resources/css");

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "base.css"})
    void the_login_pages_look_like_the_site(String file) {
        assertThat(LOGIN.resolve(file))
                .as("cp %s %s", SITE.resolve(file), LOGIN)
                .hasSameTextualContentAs(SITE.resolve(file));
    }
}
