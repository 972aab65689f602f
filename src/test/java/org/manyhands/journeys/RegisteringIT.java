package org.manyhands.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.browser.Device;

class RegisteringIT extends Journey {

    private static final String PASSWORD = "a long road to the sea";

    @ParameterizedTest
    @CsvSource({"NARROW, en", "WIDE, ar", "WIDE, es"})
    void somebody_unknown_registers_comes_back_to_the_site_and_leaves_again(Device device, String language) {
        Traveller stranger = arrive(device, language);
        String login = "stranger-" + language;

        stranger.register(login, PASSWORD);

        assertThat(stranger.path()).startsWith("/welcome");
        stranger.look("welcome");
        assertThat(stranger.text()).as("the login name is shown to nobody").doesNotContain(login);
        assertThat(stranger.find("html").getAttribute("lang"))
                .as("the language of the browser")
                .isEqualTo(language);

        stranger.open("/logout");
        stranger.look("goodbye");
        assertThat(stranger.cookies()).noneMatch(name -> name.contains("session"));
        stranger.open("/welcome");
        assertThat(stranger.isAtLogin()).as("asked to sign in again").isTrue();
    }
}
