package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Who may ask Keycloak to sign somebody in: the site, by its pages. Keycloak gives each realm clients of its own where the realm does not
 * name them, one of which hands out tokens for a name and a password to whoever asks; the edge leads to where it would be asked.
 */
class RealmClientsTest {

    @Test
    void nobody_but_the_site_signs_people_in_and_nobody_by_a_password_alone() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("deploy/keycloak/realm.json").toFile());
        Map<String, Boolean> enabled = new HashMap<>();
        for (JsonNode client : realm.get("clients")) {
            enabled.put(client.get("clientId").asText(), client.get("enabled").asBoolean());
            assertThat(client.get("directAccessGrantsEnabled").asBoolean())
                    .as(client.get("clientId").asText())
                    .isFalse();
        }

        assertThat(enabled)
                .containsOnly(
                        Map.entry("manyhands", true),
                        Map.entry("admin-cli", false),
                        Map.entry("security-admin-console", false));
    }
}
