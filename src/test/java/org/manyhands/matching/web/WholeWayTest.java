package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
        assertThat(desk.text()).contains("One person for PostgreSQL", "Heron", "Knows PostgreSQL", "Never asked yet");
        Page asked =
                desk.form(DESK).with("offer", Town.DATABASES.toString()).send().follow();
        assertThat(asked.text()).contains("Asked. You see here who answers.", "Heron for Harbour Legal Aid");

        String match = heron.visit("/matches").document().select("main .row a").attr("href");
        Page question = heron.visit(match);
        assertThat(question.text()).contains("You are asked whether you can help", "9 March 2026", "Knows PostgreSQL");
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
