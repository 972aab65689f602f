package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody reads who starts Many Hands where a port is taken, or who chose one that is none. */
class PortsTest {

    @Test
    void without_a_choice_the_ports_are_those_of_the_readme() {
        assertThat(Ports.lasting(Map.of())).isEqualTo(new Ports(8080, 8081, 8180, 8181, 5480));
    }

    @ParameterizedTest
    @CsvSource({
        "MANYHANDS_SITE_PORT, the site",
        "MANYHANDS_SITE_MANAGEMENT_PORT, the site's health page",
        "MANYHANDS_LOGIN_PORT, Keycloak",
        "MANYHANDS_LOGIN_MANAGEMENT_PORT, Keycloak's health page",
        "MANYHANDS_DATABASE_PORT, PostgreSQL"
    })
    void a_port_that_is_taken_is_named_with_what_it_is_for_and_how_to_choose_another(String variable, String forWhat)
            throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();
            Map<String, String> environment = allFree();
            environment.put(variable, Integer.toString(taken));
            Ports ports = Ports.lasting(environment);

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d, wanted for %s, is taken by another program. Stop that program, or choose another port: %s=%d deploy/run",
                            taken, forWhat, variable, Ports.another(taken));
        }
    }

    @Test
    void nothing_is_said_of_ports_that_nobody_uses() {
        Ports.free().requireFree();
    }

    /** Whoever listens on the highest port is not sent to one that does not exist. */
    @Test
    void the_port_that_is_proposed_exists() {
        assertThat(Ports.another(65_535)).isBetween(1, 65_535).isNotEqualTo(65_535);
        assertThat(Ports.another(8080)).isEqualTo(9080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "eighty", "-1", "80 80", "123456"})
    void what_is_no_port_is_said_to_be_none(String chosen) {
        assertThatThrownBy(() -> Ports.lasting(Map.of("MANYHANDS_LOGIN_PORT", chosen)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("MANYHANDS_LOGIN_PORT is \"%s\"; give a port number from 1 to 65535.", chosen);
    }

    @Test
    void one_port_for_two_servers_is_said_to_be_wanted_twice() {
        assertThatThrownBy(() -> Ports.lasting(Map.of("MANYHANDS_SITE_PORT", "8180")))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "Port 8180 is wanted twice, for the site and for Keycloak. Give each a port of its own with MANYHANDS_SITE_PORT and MANYHANDS_LOGIN_PORT.");
    }

    private static Map<String, String> allFree() {
        Ports free = Ports.free();
        Map<String, String> environment = new HashMap<>();
        environment.put("MANYHANDS_SITE_PORT", Integer.toString(free.site()));
        environment.put("MANYHANDS_SITE_MANAGEMENT_PORT", Integer.toString(free.siteManagement()));
        environment.put("MANYHANDS_LOGIN_PORT", Integer.toString(free.login()));
        environment.put("MANYHANDS_LOGIN_MANAGEMENT_PORT", Integer.toString(free.loginManagement()));
        environment.put("MANYHANDS_DATABASE_PORT", Integer.toString(free.database()));
        return environment;
    }
}
