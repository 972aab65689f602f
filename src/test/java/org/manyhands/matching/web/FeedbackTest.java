package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Fellows;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Saying how it was: what was typed and chosen comes back when something is wrong with it (P-22). */
@QuarkusTest
class FeedbackTest extends TownTest {

    private static final String WORDS = "Start with the backups.";

    @Inject
    Grants grants;

    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);

    @Test
    void words_without_an_answer_come_back() {
        Page back = form().with("better", WORDS).send();

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.errorAt("useful")).contains("Please choose");
        assertThat(back.value("better")).isEqualTo(WORDS);
    }

    @Test
    void too_many_words_come_back_with_the_answer_which_nothing_is_wrong_with() {
        String tooLong = "a".repeat(1_001);

        Page back = form().with("useful", "PARTLY").with("better", tooLong).send();

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.value("better")).isEqualTo(tooLong);
        assertThat(chosen(back)).isEqualTo("PARTLY");
        assertThat(back.errorAt("better")).contains("1,001");
        assertThat(back.text()).doesNotContain("Please choose");
    }

    @Test
    void what_is_typed_anew_is_preferred_to_what_is_stored() {
        Page kept = form().with("useful", "YES").with("better", WORDS).send().follow();
        String again = "b".repeat(1_001);

        Page back = kept.form(kept.document().select("form[action$=/feedback]").attr("action"))
                .with("useful", "NO")
                .with("better", again)
                .send();

        assertThat(back.value("better")).isEqualTo(again);
        assertThat(chosen(back)).isEqualTo("NO");
    }

    @Test
    void one_who_speaks_for_the_group_does_not_write_over_what_another_said() {
        Fellows.letSpeak(grants, Cast.VETTED);
        String match = "/matches/" + Matches.done(database);
        Form herons = Visitor.as(Cast.VETTED)
                .visit(match)
                .form(match + "/feedback")
                .with("useful", "NO")
                .with("better", "Everything.");
        Visitor.as(Cast.ORGANISER)
                .visit(match)
                .form(match + "/feedback")
                .with("useful", "YES")
                .with("better", WORDS)
                .send();

        Page told = herons.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Somebody else who speaks for the group has already said how it was.");
        assertThat(told.source()).contains("Everything.").doesNotContain(WORDS);
        assertThat(Visitor.as(Cast.VETTED).visit(match).offers(match + "/feedback"))
                .isFalse();
        assertThat(Visitor.as(Cast.COORDINATOR).visit(match).text())
                .contains("The group: of use", WORDS)
                .doesNotContain("Everything.");
    }

    private Form form() {
        String match = "/matches/" + Matches.done(database);
        return wren.visit(match).form(match + "/feedback");
    }

    private static String chosen(Page page) {
        return page.document().select("input[name=useful][checked]").attr("value");
    }
}
