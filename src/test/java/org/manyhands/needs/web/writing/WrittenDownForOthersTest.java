package org.manyhands.needs.web.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A coordinator writes down what a group says, and gives its name to nobody who does not usually read it. */
@QuarkusTest
class WrittenDownForOthersTest extends TownTest {

    @Test
    void it_is_shown_to_no_more_people_than_the_groups_needs_usually_are() throws SQLException {
        sql("update community_group set sensitivity = 'PROTECTED' where id = '" + Town.LEGAL_AID + "'");

        Page refused = shown(Cast.COORDINATOR);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Only the group itself shows its need to more people.");
        assertThat(count("need where title = '' and sensitivity <> 'PROTECTED'"))
                .isZero();
        assertThat(shown(Cast.ORGANISER).status())
                .as("whoever speaks for it may")
                .isEqualTo(303);
    }

    @Test
    void where_these_are_open_so_is_this() {
        assertThat(shown(Cast.COORDINATOR).status()).isEqualTo(303);
    }

    private static Page shown(Cast writer) {
        Page begun = Visitor.as(writer)
                .visit("/needs/new")
                .form("/needs/new")
                .with("group", Town.LEGAL_AID.toString())
                .send();
        String showing = begun.location().replace("/difference", "/showing");
        return Visitor.as(writer)
                .visit(showing)
                .form(showing)
                .with("sensitivity", "OPEN")
                .with("onWeb", "yes")
                .send();
    }
}
