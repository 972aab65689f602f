package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Fellows;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.id.MatchId;

/** A block is of somebody of the other side: two who speak for one group are not kept apart by it. */
@QuarkusTest
class BlockTest extends TownTest {

    @Inject
    Grants grants;

    @BeforeEach
    void heron_speaks_for_the_group_too() {
        Fellows.letSpeak(grants, Cast.VETTED);
    }

    @Test
    void an_organiser_is_offered_to_block_the_helper_and_no_colleague() throws SQLException {
        MatchId match = Matches.agreed(database);
        write(Cast.VETTED, match);
        write(Cast.VOLUNTEER, match);

        Page page = as(Cast.ORGANISER).visit("/matches/" + match);

        assertThat(page.text()).contains("Block Wren").doesNotContain("Block Heron");
        assertThat(block(Cast.ORGANISER, match, Cast.VETTED).status()).isEqualTo(404);
        assertThat(blocks()).isZero();
        assertThat(block(Cast.ORGANISER, match, Cast.VOLUNTEER).status()).isEqualTo(303);
        assertThat(blocks()).isEqualTo(1);
    }

    @Test
    void a_helper_blocks_who_of_the_group_has_written_and_nobody_else_of_it() throws SQLException {
        MatchId match = Matches.agreed(database);
        write(Cast.VETTED, match);

        Page page = as(Cast.VOLUNTEER).visit("/matches/" + match);

        assertThat(page.text()).contains("Block Heron").doesNotContain("Block Maple", "Block Wren");
        assertThat(block(Cast.VOLUNTEER, match, Cast.ORGANISER).status()).isEqualTo(404);
        assertThat(block(Cast.VOLUNTEER, match, Cast.VOLUNTEER).status()).isEqualTo(404);
        assertThat(blocks()).isZero();
        assertThat(block(Cast.VOLUNTEER, match, Cast.VETTED).status()).isEqualTo(303);
    }

    @Test
    void a_colleague_who_is_blocked_from_elsewhere_is_not_told_of_as_the_other_side() throws SQLException {
        MatchId match = Matches.agreed(database);
        write(Cast.VETTED, match);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into block (id, blocker_id, blocked_id, since) values (gen_random_uuid(), '%s', '%s', '2026-03-01T10:00:00Z')"
                            .formatted(Cast.ORGANISER.id(), Cast.VETTED.id()));
        }

        assertThat(as(Cast.ORGANISER).visit("/matches/" + match).text()).doesNotContain("You have blocked");
    }

    @Test
    void nobody_blocks_from_a_match_that_is_not_theirs() throws SQLException {
        MatchId match = Matches.agreed(database);
        write(Cast.VETTED, match);

        for (Cast other : new Cast[] {Cast.OUTSIDER, Cast.COORDINATOR, Cast.OTHER_ORGANISER}) {
            assertThat(block(other, match, Cast.VOLUNTEER).status())
                    .as(other.name())
                    .isEqualTo(404);
            assertThat(block(other, match, Cast.VETTED).status())
                    .as(other.name())
                    .isEqualTo(404);
        }
        assertThat(blocks()).isZero();
    }

    private static void write(Cast who, MatchId match) {
        String conversation = "/matches/" + match + "/conversation";
        assertThat(as(who).visit(conversation)
                        .form(conversation)
                        .with("text", "Thursday is fine.")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    private static Page block(Cast who, MatchId match, Cast whom) {
        return as(who).post(
                        "/matches/" + match + "/blocks",
                        Map.of(
                                "person",
                                whom.id().toString(),
                                "ticket",
                                as(who).visit("/me/contact").value("ticket")));
    }

    private int blocks() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from block")) {
            row.next();
            return row.getInt(1);
        }
    }
}
