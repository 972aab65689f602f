package org.manyhands.front.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Absent;
import org.manyhands.shared.web.SiteConfig;

/** Where the source code can be had is for the operator to say; the program makes up no place. */
class SourceResourceTest {

    @Test
    void it_leads_to_the_place_that_the_operator_named() {
        SourceResource source = with(Map.of("manyhands.source-code", "https://code.example.org/ours"));

        assertThat(source.go().getLocation()).isEqualTo(URI.create("https://code.example.org/ours"));
    }

    @Test
    void where_nobody_named_one_there_is_no_such_page() {
        SourceResource source = with(Map.of());

        assertThatThrownBy(source::go).isInstanceOf(Absent.class);
    }

    private static SourceResource with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("manyhands.public-url", "https://help.example.org");
        all.put("manyhands.secret", "x".repeat(32));
        return new SourceResource(new SmallRyeConfigBuilder()
                .withMapping(SiteConfig.class)
                .withSources(new PropertiesConfigSource(all, "settings", 100))
                .build()
                .getConfigMapping(SiteConfig.class));
    }
}
