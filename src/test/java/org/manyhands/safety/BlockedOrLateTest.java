package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Nobody finds out by trying that somebody blocked them (P-20): they read what whoever comes too late reads, byte by byte. */
@QuarkusTest
class BlockedOrLateTest extends TownTest {

    private static final String HELP = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/help";

    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);

    @BeforeEach
    void membersComeForwardAndWrenFitsTheLine() throws SQLException {
        run("update hub set mode = 'ASSISTED' where id = '" + Town.HARBOUR + "'");
        run("insert into offer_skill (offer_id, skill, level, wants_to_learn) values ('" + Town.WEBSITES
                + "', 'postgresql', 'WORKING', false)");
    }

    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void offering_help(Cast blocker, Cast blocked) throws SQLException {
        assertThat(wren.visit("/fits").source()).contains(HELP);
        Form help = wren.visit(HELP).form(HELP);
        block(blocker, blocked);
        Page refused = help.send();
        run("delete from block");
        takenByHeron();

        assertThat(told(refused)).isEqualTo(told(help.send()));
        assertThat(refused.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "VOLUNTEER, ORGANISER, VOLUNTEER",
        "ORGANISER, ORGANISER, VOLUNTEER",
        "VOLUNTEER, VOLUNTEER, ORGANISER",
        "ORGANISER, VOLUNTEER, ORGANISER"
    })
    void saying_yes(Cast who, Cast blocker, Cast blocked) throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        Form yes = Visitor.as(who).visit(match).form(match + "/answer").with("answer", "YES");
        block(blocker, blocked);
        Page refused = yes.send();
        run("delete from block");
        takenByHeron();

        assertThat(told(refused)).isEqualTo(told(yes.send()));
        assertThat(refused.status()).isEqualTo(409);
    }

    /** All of the answer but the tickets of its forms, of which each is another. */
    private static String told(Page answer) {
        return answer.status() + answer.source().replaceAll("name=\"?ticket\"? value=\"?[^\"> ]+", "");
    }

    private void block(Cast blocker, Cast blocked) throws SQLException {
        run(
                "insert into block (id, blocker_id, blocked_id, since) values (gen_random_uuid(), '%s', '%s', '2026-03-01T10:00:00Z')"
                        .formatted(blocker.id(), blocked.id()));
    }

    /** Somebody else has the only place. */
    private void takenByHeron() throws SQLException {
        run("update match set helper_id = '" + Cast.MODERATOR.id() + "'");
        Matches.agreed(database);
        run("update match set helper_id = '" + Cast.VETTED.id() + "' where state = 'AGREED'");
        run("update match set helper_id = '" + Cast.VOLUNTEER.id() + "' where state = 'PROPOSED'");
    }

    private void run(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
