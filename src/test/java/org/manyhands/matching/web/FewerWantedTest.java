package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A group asks for fewer than before: who was asked for a place that is gone is not left waiting. */
@QuarkusTest
class FewerWantedTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;

    private final Visitor maple = as(Cast.ORGANISER);
    private final Visitor wren = as(Cast.VOLUNTEER);
    private String question = "";

    @BeforeEach
    void one_has_agreed_and_another_was_asked() throws SQLException {
        sql("update match set helper_id = '" + Cast.VETTED.id() + "' where id = '" + Matches.agreed(database) + "'");
        question = "/matches/" + Matches.proposed(database);
        sql("update need_line set quantity = 3 where id = '" + Town.line(1) + "'");
        assertThat(wren.visit(question).offers(question + "/answer")).isTrue();
    }

    @Test
    void with_no_place_left_the_question_is_taken_back() {
        want("1");

        Page now = wren.visit(question);
        assertThat(now.text()).contains("Taken back");
        assertThat(now.offers(question + "/answer")).isFalse();
    }

    @Test
    void with_a_place_left_it_stands() {
        want("2");

        assertThat(wren.visit(question).offers(question + "/answer")).isTrue();
    }

    private void want(String people) {
        Page changed = maple.visit(NEED + "/draft/lines")
                .form(NEED + "/lines/" + Town.line(1))
                .with("quantity", people)
                .send();
        assertThat(changed.status()).isEqualTo(303);
    }
}
