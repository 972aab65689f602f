package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * The same form twice at the same moment: one effect, and both get the same answer (I-10). For a longer run: {@code
 * -Dfaults.rounds=1000}.
 */
@QuarkusTest
class DoubleSubmitTest extends TownTest {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 60);

    /** A person may write so often in ten minutes; then the town starts anew. */
    private static final int ROUNDS_OF_ONE_TOWN = 20;

    @Test
    void two_equal_posts_at_once_have_one_effect_and_one_answer() throws Exception {
        Visitor organiser = Visitor.as(Cast.ORGANISER);
        everyRoundHasOneEffect(() -> List.of(organiser, organiser));
    }

    /** The form stood open in one tab while its owner signed in again in another; now both tabs send it. */
    @Test
    void the_same_form_from_two_tabs_with_a_login_in_between_has_one_effect_too() throws Exception {
        everyRoundHasOneEffect(() -> List.of(Visitor.signingInAs(Cast.ORGANISER), Visitor.signingInAs(Cast.ORGANISER)));
    }

    private void everyRoundHasOneEffect(Supplier<List<Visitor>> tabs) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_OF_ONE_TOWN == 0) {
                townAgain();
            }
            List<Visitor> two = tabs.get();
            two.forEach(tab -> tab.visit("/promises"));
            String ticket = TicketOf.part(Part.ORG);
            long before = count("need");

            List<Page> answers =
                    AtOnce.all(two.stream().map(tab -> beginANeed(tab, ticket)).toList());

            assertThat(answers).extracting(Page::status).containsOnly(303);
            assertThat(answers)
                    .extracting(Page::location)
                    .containsOnly(answers.getFirst().location());
            assertThat(count("need")).as("needs after round " + round).isEqualTo(before + 1);
            somethingIsSavedInDrafts();
        }
        try (Connection connection = database.getConnection()) {
            Invariants.hold(connection);
        }
    }

    @Test
    void the_same_form_from_a_second_tab_after_signing_in_again_has_no_second_effect() throws Exception {
        Page form = Visitor.signingInAs(Cast.ORGANISER).visit("/needs/new");
        long before = count("need");
        Page first =
                form.form("/needs/new").with("group", Town.LEGAL_AID.toString()).send();
        somethingIsSavedInDrafts();

        Page second = form.form("/needs/new")
                .with("group", Town.LEGAL_AID.toString())
                .sentBy(Visitor.signingInAs(Cast.ORGANISER))
                .send();

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(count("need")).isEqualTo(before + 1);
    }

    private static Callable<Page> beginANeed(Visitor tab, String ticket) {
        return () -> tab.post("/needs/new", "group=" + Town.LEGAL_AID + "&ticket=" + ticket);
    }

    private void townAgain() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Town.reset(connection);
        }
    }

    /** A draft in which nothing was saved goes on where somebody begins again, so a second effect would not show. */
    private void somethingIsSavedInDrafts() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update need set version = version + 1 where state = 'DRAFT'");
        }
    }
}
