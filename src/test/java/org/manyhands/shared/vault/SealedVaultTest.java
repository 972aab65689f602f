package org.manyhands.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;

/** With the wrong key, what needs the vault is closed for now; the rest of the site goes on. */
@QuarkusTest
class SealedVaultTest extends TownTest {

    private static final String DETAIL = "canary.wren.1";

    @BeforeEach
    void theVolunteerHasASealedDetail() {
        assertThat(form().with("value", DETAIL).send().follow().text()).contains(DETAIL);
    }

    @Test
    void a_page_with_a_sealed_detail_is_closed_for_now() throws SQLException {
        changeTheKey();

        Page match = as(Cast.VOLUNTEER).visit("/matches/" + Matches.agreed(database));

        assertThat(match.status()).isEqualTo(503);
        assertThat(match.text()).contains("We are not ready just now");
        assertThat(as(Cast.VOLUNTEER).visit("/me/contact").status()).isEqualTo(503);
    }

    @Test
    void what_was_typed_to_be_sealed_comes_back() throws SQLException {
        Form another = form().with("value", "canary.wren.2");
        changeTheKey();

        Page refused = another.send();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.source()).contains("canary.wren.2");
    }

    /** Whoever may not read what is sealed loses nothing: it is not opened for them. */
    @Test
    void a_match_with_a_sealed_text_is_closed_for_those_only_who_read_it() throws SQLException {
        String match = "/matches/" + Matches.agreed(database);
        as(Cast.VOLUNTEER).visit(match).form(match + "/beginning").send();
        as(Cast.ORGANISER)
                .visit(match)
                .formWith(match + "/dispute", "reason-dispute")
                .with("reason-dispute", "NOT_DONE")
                .send();
        as(Cast.VOLUNTEER)
                .visit(match)
                .form(match + "/statement")
                .with("words", "All of it.")
                .send();
        changeTheKey();

        assertThat(as(Cast.COORDINATOR).visit(match).status()).isEqualTo(503);
        assertThat(as(Cast.ORGANISER).visit(match).status()).isEqualTo(200);
        for (String list : List.of("/matches", "/my-work", "/hubs/" + Town.HARBOUR + "/desk?queue=disputed")) {
            assertThat(as(Cast.COORDINATOR).visit(list).status()).as(list).isEqualTo(200);
        }
    }

    @Test
    void pages_that_need_no_vault_go_on() throws SQLException {
        changeTheKey();

        assertThat(as(Cast.VOLUNTEER).visit("/me").status()).isEqualTo(200);
        assertThat(as(Cast.VOLUNTEER).visit("/matches").status()).isEqualTo(200);
    }

    /** As after a start with a key file that is not the one: no keyset of the database opens any more. */
    private void changeTheKey() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update vault_keyset set wrapped = sha512(wrapped) || sha512(wrapped)");
        }
    }

    private static Form form() {
        return as(Cast.VOLUNTEER).visit("/me/contact").form("/me/contact").with("kind", "SIGNAL");
    }
}
