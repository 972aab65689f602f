package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.manyhands.matching.MatchState;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The match has moved on between the page and the button: nothing happens, it is said, and what was typed is still there. */
@QuarkusTest
class MovedOnMeanwhileTest extends TownTest {

    private static final String WORDS = "We never met after the first evening.";

    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);

    @Test
    void why_somebody_steps_back_is_given_back_when_it_has_ended() {
        var id = Matches.agreed(database);
        String match = "/matches/" + id;
        Form back = wren.visit(match)
                .form(match + "/withdrawal")
                .with("reason-withdraw", "OTHER")
                .with("note-withdraw", WORDS);
        Matches.end(database, id, MatchState.CANCELLED);

        Page told = back.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("This is not possible as the match stands now.");
        assertThat(told.source()).contains(WORDS);
    }

    @Test
    void why_somebody_says_no_is_given_back_when_the_question_was_taken_back() {
        var id = Matches.proposed(database);
        String match = "/matches/" + id;
        Form no = wren.visit(match)
                .formWith(match + "/answer", "note")
                .with("reason", "OTHER")
                .with("note", WORDS);
        Matches.end(database, id, MatchState.RETRACTED);

        Page told = no.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.source()).contains(WORDS);
    }
}
