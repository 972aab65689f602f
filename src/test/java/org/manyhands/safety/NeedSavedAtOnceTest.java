package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * Two save one need at the same moment: one of them is stored whole, the other reads both versions side by side and has
 * what they typed. For a longer run: {@code -Dfaults.rounds=200}.
 */
@QuarkusTest
class NeedSavedAtOnceTest extends TownTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 30);

    /** A person may write so often in ten minutes; then the town starts anew. */
    private static final int ROUNDS_OF_ONE_TOWN = 40;

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String EDIT = NEED + "/edit";

    @Test
    void nobody_overwrites_the_other_unseen() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (Connection connection = database.getConnection()) {
                if (round % ROUNDS_OF_ONE_TOWN == 0) {
                    Town.reset(connection);
                }
            }
            Form one = edit("One " + round, "One of us.");
            Form other = edit("Other " + round, "The other of us.");

            List<Page> answers = AtOnce.all(List.of(one::send, other::send));

            assertThat(answers).extracting(Page::status).containsExactlyInAnyOrder(303, 409);
            boolean oneWon = answers.getFirst().status() == 303;
            String won = (oneWon ? "One " : "Other ") + round;
            String lost = (oneWon ? "Other " : "One ") + round;
            Page late = oneWon ? answers.getLast() : answers.getFirst();
            assertThat(late.document().select("td").eachText())
                    .as("both, side by side")
                    .contains(won, lost);
            assertThat(late.value("title")).isEqualTo(lost);
            assertThat(late.value("tried")).isEqualTo(oneWon ? "The other of us." : "One of us.");
            assertThat(Visitor.anonymous().visit(NEED).text())
                    .contains(won, oneWon ? "One of us." : "The other of us.")
                    .doesNotContain(lost, oneWon ? "The other of us." : "One of us.");
        }
        try (Connection connection = database.getConnection()) {
            Invariants.hold(connection);
        }
    }

    private static Form edit(String title, String tried) {
        return Visitor.as(Cast.ORGANISER)
                .visit(EDIT)
                .form(EDIT)
                .with("title", title)
                .with("tried", tried);
    }
}
