package org.manyhands.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Configuration names the newcomer's login as that of the first administrator; the town has one already. */
@QuarkusTest
class FirstAdministratorTest extends TownTest {

    @Test
    void whoever_configuration_names_becomes_administrator_with_their_pseudonym_while_there_is_none()
            throws SQLException {
        endAdministration();

        newcomerJoins();

        assertThat(Visitor.signingInAs(Cast.NEWCOMER).visit("/admin").status()).isEqualTo(200);
    }

    @Test
    void the_same_at_a_later_login() throws SQLException {
        newcomerJoins();
        assertThat(Visitor.signingInAs(Cast.NEWCOMER).visit("/admin").status()).isEqualTo(404);
        endAdministration();

        assertThat(Visitor.signingInAs(Cast.NEWCOMER).visit("/admin").status()).isEqualTo(200);
    }

    @Test
    void once_there_is_an_administrator_the_setting_means_nothing() {
        newcomerJoins();

        assertThat(Visitor.signingInAs(Cast.NEWCOMER).visit("/admin").status()).isEqualTo(404);
    }

    @Test
    void nobody_else_becomes_administrator() throws SQLException {
        endAdministration();

        assertThat(Visitor.signingInAs(Cast.VOLUNTEER).visit("/admin").status()).isEqualTo(404);
    }

    private static void newcomerJoins() {
        Visitor.signingInAs(Cast.NEWCOMER)
                .visit("/welcome")
                .form("/welcome")
                .with("pseudonym", "Quiet Badger")
                .send();
    }

    private void endAdministration() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from access_grant where role = 'ADMINISTRATOR'");
        }
    }
}
