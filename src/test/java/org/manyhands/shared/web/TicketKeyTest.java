package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator must not get wrong keeps the site from starting. */
class TicketKeyTest {

    @Test
    void a_secret_that_can_be_guessed_is_refused_and_not_repeated_in_the_log() {
        byte[] body = {1, 2, 3};
        assertThat(key("x".repeat(32)).sign(body, "anybody")).hasSize(32);

        assertThatThrownBy(() -> key("short-secret"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("manyhands.secret")
                .hasMessageContaining("at least 32 characters")
                .hasMessageNotContaining("short-secret");
    }

    private static TicketKey key(String secret) {
        return new TicketKey(new SmallRyeConfigBuilder()
                .withMapping(SiteConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("manyhands.secret", secret, "manyhands.public-url", "https://many-hands.test"),
                        "what the operator set",
                        100))
                .build()
                .getConfigMapping(SiteConfig.class));
    }
}
