package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator must not get wrong keeps the site from starting. */
class SiteConfigTest {

    @Test
    void a_secret_that_can_be_guessed_is_refused_and_not_repeated_in_the_log() {
        assertThat(read("x".repeat(32)).secret()).hasSize(32);

        assertThatThrownBy(() -> read("short-secret"))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("manyhands.secret")
                .hasMessageContaining("at least 32 characters")
                .hasMessageNotContaining("short-secret");
    }

    private static SiteConfig read(String secret) {
        try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
            return new SmallRyeConfigBuilder()
                    .withMapping(SiteConfig.class)
                    .withSources(new PropertiesConfigSource(
                            Map.of("manyhands.secret", secret, "manyhands.public-url", "https://many-hands.test"),
                            "what the operator set",
                            100))
                    .withValidator(new BeanValidationConfigValidator() {
                        @Override
                        public Validator getValidator() {
                            return validators.getValidator();
                        }
                    })
                    .build()
                    .getConfigMapping(SiteConfig.class);
        }
    }
}
