package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** From an open line to a match that is done, in a coordinated hub. */
@QuarkusTest
class WholeWayTest extends TownTest {

    private static final String DESK = "/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates";

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor heron = Visitor.as(Cast.VETTED);
    private final Visitor maple = Visitor.as(Cast.ORGANISER);

    @Test
    void a_coordinator_asks_both_say_yes_they_work_and_both_say_that_it_is_done() {
        Page desk = juniper.visit(DESK);
        assertThat(desk.status()).isEqualTo(200);
        assertThat(desk.text())
                .contains("One person for PostgreSQL", "Heron", "Knows PostgreSQL", "Not asked in this hub yet");
        Page asked =
                desk.form(DESK).with("offer", Town.DATABASES.toString()).send().follow();
        assertThat(asked.text()).contains("Asked. You see here who answers.", "Heron for Harbour Legal Aid");

        String match = heron.visit("/matches").document().select("main .row a").attr("href");
        Page question = heron.visit(match);
        assertThat(question.text())
                .contains("You are asked whether you can help", "9 March 2026", "You know PostgreSQL");
        Page waiting =
                question.form(match + "/answer").with("answer", "YES").send().follow();
        assertThat(waiting.text())
                .contains("Thank you. We wait for the others.", "Waiting for an answer of: Harbour Legal Aid");

        Page agreed = maple.visit(match)
                .form(match + "/answer")
                .with("answer", "YES")
                .send()
                .follow();
        assertThat(agreed.text()).contains("Agreed.", "Everybody said yes");
        assertThat(maple.visit("/needs/" + Town.INTAKE_LIST).text()).contains("1 of 1 found");

        Page active = heron.visit(match).form(match + "/beginning").send().follow();
        assertThat(active.text()).contains("Under way");
        Page reported = active.form(match + "/completion").send().follow();
        assertThat(reported.text()).contains("it counts as done on 16 March 2026");
        Page notYet = maple.visit(match).form(match + "/continuation").send().follow();
        assertThat(notYet.text()).contains("You said that something is still missing, and the other side reads it.");
        assertThat(heron.visit(match).text())
                .contains("Harbour Legal Aid says that it is not done yet. Ask what is missing");
        assertThat(juniper.visit(match).text())
                .contains("Harbour Legal Aid says that it is not done yet; the work goes on.");
        heron.visit(match).form(match + "/completion").send();
        Page done = maple.visit(match).form(match + "/completion").send().follow();
        assertThat(done.text()).contains("It is done. Thank you.");

        Page thanked = done.form(match + "/feedback")
                .with("useful", "YES")
                .with("better", "Start with the backups.")
                .send()
                .follow();
        assertThat(thanked.text()).contains("Start with the backups.");
        assertThat(juniper.visit(match).text()).contains("The group: of use", "Start with the backups.");
        assertThat(heron.visit(match).source()).doesNotContain("Start with the backups.");
    }

    @Test
    void what_was_done_is_reported_though_nobody_noted_its_beginning() {
        String match = "/matches/" + Matches.agreed(database);

        Page reported = Visitor.as(Cast.VOLUNTEER)
                .visit(match)
                .form(match + "/completion")
                .send()
                .follow();

        assertThat(reported.text()).contains("it counts as done on 16 March 2026");
    }

    @Test
    void a_match_is_read_before_it_is_answered_and_its_need_stays_there_after() {
        juniper.visit(DESK).form(DESK).with("offer", Town.DATABASES.toString()).send();
        String match = heron.visit("/matches").document().select("main .row a").attr("href");

        Page question = heron.visit(match);
        assertThat(headings(question))
                .containsSubsequence("The need", "How it fits you", "Your answer", "Conversation");
        assertThat(question.text())
                .contains("Work about 12 hours", "Asked by Harbour Legal Aid", "You know PostgreSQL");
        assertThat(headings(question)).contains("What you offer").doesNotContain("What Heron offers");
        assertThat(headings(juniper.visit(match))).contains("What Heron offers");
        assertThat(headings(maple.visit(match))).contains("How it fits");
        assertThat(maple.visit(match).text()).contains("Knows PostgreSQL");

        question.form(match + "/answer").with("answer", "YES").send();
        maple.visit(match).form(match + "/answer").with("answer", "YES").send();
        Page agreed = heron.visit(match);
        assertThat(headings(agreed)).containsSubsequence("The need", "What you can do", "Contact", "Conversation");
        assertThat(agreed.text()).contains("Work about 12 hours");
    }

    @Test
    void what_is_promised_by_a_match_is_not_counted_against_it() {
        juniper.visit(DESK).form(DESK).with("offer", Town.DATABASES.toString()).send();
        String match = heron.visit("/matches").document().select("main .row a").attr("href");
        String left = "Enough time until then: 30 hours left for 12";
        assertThat(heron.visit(match).text()).contains(left);

        heron.visit(match).form(match + "/answer").with("answer", "YES").send();

        assertThat(heron.visit(match).text()).contains(left);
        assertThat(maple.visit(match).text()).contains(left);
        assertThat(juniper.visit(match).text()).contains(left);
    }

    @Test
    void whoever_came_forward_has_one_way_out() throws SQLException {
        String match = "/matches/" + Matches.proposed(database);
        sql("update match set begun_by = 'HELPER', mode = 'ASSISTED', helper_answer = 'YES'");
        Visitor wren = Visitor.as(Cast.VOLUNTEER);

        Page waiting = wren.visit(match);

        assertThat(waiting.offers(match + "/answer")).isFalse();
        assertThat(waiting.text()).contains("Withdraw my offer").doesNotContain("Say no after all");
        assertThat(waiting.form(match + "/retraction").send().follow().text()).contains("Taken back");
    }

    private static List<String> headings(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return page.document().select("h1, h2").eachText();
    }

    @ParameterizedTest
    @CsvSource({
        "es, Quién podría ayudar, Tu respuesta, Colaboraciones, Necesidades que encajan conmigo",
        "ar, من قد يساعد, جوابك, المطابقات, احتياجات تناسبني"
    })
    void the_pages_speak_the_readers_language(
            String language, String candidates, String answer, String matches, String fits) {
        juniper.visit(DESK).form(DESK).with("offer", Town.DATABASES.toString()).send();
        String match = heron.visit("/matches").document().select("main .row a").attr("href");

        assertThat(headings(juniper.speaking(language).visit(DESK))).contains(candidates);
        assertThat(headings(heron.speaking(language).visit(match))).contains(answer);
        assertThat(headings(heron.speaking(language).visit("/fits"))).contains(fits);
        assertThat(headings(heron.speaking(language).visit("/matches"))).contains(matches);
    }
}
