package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/**
 * The session ends while somebody writes the longest text that there can be: after signing in again all of it is there and
 * is sent once. Of characters that take most room, so that the page which keeps them is as large as it can be.
 */
@QuarkusTest
class ExpiredWhileWritingTest extends TownTest {

    private static final Duration PAST_THE_HOUR_OF_A_MEMBER = Duration.ofMinutes(61);
    private static final Duration PAST_THE_HALF_HOUR_OF_A_COORDINATOR = Duration.ofMinutes(31);

    @Test
    void the_text_of_a_need_that_its_group_writes() throws SQLException {
        String step = "/needs/" + Town.LEAFLETS + "/draft/difference";
        String text = textOf(8_000);
        Form form = Visitor.signingInAs(Cast.ORGANISER)
                .visit(step)
                .form(step)
                .with("title", "Leaflets")
                .with("difference", text);

        sendsAfterSigningInAgain(form, step, "difference", text, Cast.ORGANISER, PAST_THE_HOUR_OF_A_MEMBER);

        assertThat(Visitor.as(Cast.ORGANISER).visit(step).value("difference")).isEqualTo(text);
    }

    @Test
    void the_text_of_a_need_that_a_coordinator_takes_down() throws SQLException {
        Visitor coordinator = Visitor.signingInAs(Cast.COORDINATOR);
        String step = coordinator
                .post("/needs/new", Map.of("group", Town.LEGAL_AID, "ticket", TicketOf.part(Part.COO)))
                .location();
        String text = textOf(8_000);
        Form form = coordinator
                .visit(step)
                .form(step)
                .with("title", "What they told on the telephone")
                .with("difference", text);

        sendsAfterSigningInAgain(form, step, "difference", text, Cast.COORDINATOR, PAST_THE_HALF_HOUR_OF_A_COORDINATOR);

        assertThat(Visitor.as(Cast.COORDINATOR).visit(step).value("difference")).isEqualTo(text);
    }

    @Test
    void a_message() throws SQLException {
        String conversation = "/matches/" + Matches.agreed(database) + "/conversation";
        String text = textOf(4_000);
        Form form = Visitor.signingInAs(Cast.VOLUNTEER)
                .visit(conversation)
                .form(conversation)
                .with("text", text);

        sendsAfterSigningInAgain(form, conversation, "text", text, Cast.VOLUNTEER, PAST_THE_HOUR_OF_A_MEMBER);

        assertThat(Visitor.as(Cast.ORGANISER).visit(conversation).source()).containsOnlyOnce(text);
        assertThat(count("message")).isEqualTo(1);
    }

    private void sendsAfterSigningInAgain(Form form, String action, String field, String text, Cast cast, Duration idle)
            throws SQLException {
        TestClock.get().pass(idle);

        Page kept = form.send();
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.document().select("a[href^=/login]")).isNotEmpty();
        assertThat(kept.value(field)).isEqualTo(text);

        Form again = kept.form(action).sentBy(Visitor.signingInAs(cast));
        Page done = again.send();
        assertThat(done.status()).as(done.text()).isEqualTo(303);
        long tickets = count("form_ticket");
        assertThat(again.send().location()).as("the first answer again").isEqualTo(done.location());
        assertThat(count("form_ticket")).isEqualTo(tickets);
    }

    /** So many characters of a script whose letters take four bytes each, with a beginning and an end. */
    private static String textOf(int characters) {
        return "First " + "\uD802\uDD00".repeat(characters - 11) + " last";
    }
}
