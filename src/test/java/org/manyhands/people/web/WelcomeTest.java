package org.manyhands.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

@QuarkusTest
class WelcomeTest extends TownTest {

    private final Visitor newcomer = Visitor.as(Cast.NEWCOMER);

    @Test
    void a_newcomer_takes_a_name_and_answers_one_question_after_the_other() {
        Page welcome = newcomer.visit("/welcome");
        assertThat(welcome.value("pseudonym")).isNotBlank();

        Page languages = welcome.form("/welcome")
                .with("pseudonym", "Quiet Badger")
                .send()
                .follow();
        Page place = languages
                .form("/me/profile/languages?then=%2Fme")
                .and("languages", "es")
                .and("languages", "qu")
                .send()
                .follow();
        Page which = place.form("/me/profile/place?then=%2Fme")
                .with("place", "lisb")
                .with("reach", "25")
                .with("remote", "no")
                .send();
        Page time = which.form("/me/profile/place?then=%2Fme")
                .with("placeId", "2267057")
                .send()
                .follow();
        Page limit = time.form("/me/profile/time?then=%2Fme")
                .with("hours", "5")
                .and("times", "WEEKEND_MORNING")
                .send()
                .follow();
        Page me = limit.form("/me/profile/limit?then=%2Fme")
                .with("limit", "2")
                .send()
                .follow();

        assertThat(me.document().select("h1").text()).isEqualTo("Quiet Badger");
        assertThat(newcomer.visit("/me/profile").text())
                .contains("Quechua", "Spanish", "Lisbon, Portugal", "Up to 25 km", "only in person", "5 hours a week")
                .contains("weekend mornings", "Two", "for now one, because you are new");
    }

    @Test
    void being_signed_in_gives_nothing_until_a_hub_takes_you_in() {
        newcomer.visit("/welcome")
                .form("/welcome")
                .with("pseudonym", "Quiet Badger")
                .send();

        assertThat(newcomer.visit("/me").text()).contains("No hub has taken you in yet");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me").text()).doesNotContain("No hub has taken you in");
    }

    @Test
    void whoever_came_by_an_invitation_arrives_at_it_in_the_end() {
        Page next =
                newcomer.visit("/welcome?to=/join/abc%3Fa=b").form("/welcome").send();
        for (String step : new String[] {"languages", "place", "time", "limit"}) {
            assertThat(next.location()).startsWith("/me/profile/" + step);
            Page question = next.follow();
            next = question.form(next.location()).send();
        }
        assertThat(next.location()).isEqualTo("/join/abc?a=b");
    }

    @Test
    void whoever_asks_for_another_name_still_arrives_where_they_were_going() {
        String other = newcomer.visit("/welcome?to=/join/abc%3Fa=b")
                .document()
                .select("main a[href^=/welcome]")
                .attr("href");

        assertThat(newcomer.visit(other).document().select("main [name=to]").val())
                .isEqualTo("/join/abc?a=b");
        assertThat(newcomer.visit(other)
                        .form("/welcome")
                        .with("pseudonym", "X")
                        .send()
                        .document()
                        .select("main a[href^=/welcome]")
                        .attr("href"))
                .isEqualTo(other);
    }

    @Test
    void the_way_in_leads_to_no_other_site() {
        assertThat(newcomer.visit("/welcome?to=//evil.example")
                        .form("/welcome")
                        .send()
                        .location())
                .isEqualTo("/me/profile/languages?then=%2Fme");
        assertThat(newcomer.visit("/me/profile/limit?then=//evil.example")
                        .form("/me/profile/limit?then=%2F")
                        .send()
                        .location())
                .isEqualTo("/");
    }

    @Test
    void the_suggested_name_can_be_kept_as_it_is_in_every_language() {
        for (Language language : Language.values()) {
            Page welcome = newcomer.speaking(language).visit("/welcome");
            assertThat(welcome.status()).isEqualTo(200);
            assertThat(welcome.value("pseudonym")).contains(" ");
        }
        Page kept = newcomer.visit("/welcome").form("/welcome").send();
        assertThat(kept.location()).isEqualTo("/me/profile/languages?then=%2Fme");
    }

    @Test
    void the_login_name_is_no_pseudonym_and_stands_on_no_page() {
        Page refused = newcomer.visit("/welcome")
                .form("/welcome")
                .with("pseudonym", "The Newcomer")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("too close to the name you sign in with");
        assertThat(refused.value("pseudonym")).isEqualTo("The Newcomer");
        assertThat(newcomer.visit("/welcome").source()).doesNotContain(Cast.NEWCOMER.login());
    }

    @Test
    void a_name_that_looks_like_somebody_elses_is_taken() {
        newcomer.visit("/welcome")
                .form("/welcome")
                .with("pseudonym", "Quiet Badger")
                .send();

        assertThat(problemOf("WREN")).contains("is or was somebody’s");
        assertThat(problemOf("quiet-bádger")).contains("is or was somebody’s");
    }

    @Test
    void nobody_goes_by_an_office_or_by_the_name_of_a_hub() {
        for (String name :
                List.of("Harbour Coordinator", "Coordinación", "Moderator\uFE0F", "Harbour", "The Hillside Hub")) {
            assertThat(problemOf(name)).as(name).isNotBlank();
        }
        assertThat(problemOf("Harbour")).contains("the name of this site or of a hub");
    }

    @Test
    void whoever_has_a_name_is_not_asked_for_another() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/welcome").location()).isEqualTo("/me");
    }

    @Test
    void a_bad_name_comes_back_as_it_was_typed() {
        Page refused = newcomer.visit("/welcome")
                .form("/welcome")
                .with("pseudonym", "call 0351 555 0100")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.value("pseudonym")).isEqualTo("call 0351 555 0100");
        assertThat(refused.errorAt("pseudonym")).isNotBlank();
    }

    @Test
    void a_form_sent_twice_makes_one_person() {
        var form = newcomer.visit("/welcome").form("/welcome").with("pseudonym", "Quiet Badger");

        assertThat(form.send().location()).isEqualTo(form.send().location());
        assertThat(newcomer.visit("/me").document().select("h1").text()).isEqualTo("Quiet Badger");
    }

    /** R-06 in small: the last place is a name. */
    @Test
    void of_two_who_want_one_name_at_the_same_time_one_gets_it() throws Exception {
        for (int round = 0; round < 5; round++) {
            String name = "Quiet Badger " + "abcde".charAt(round);
            List<Form> forms = new ArrayList<>();
            for (int who = 0; who < 4; who++) {
                forms.add(Visitor.signingInAs("00000000-0000-4000-a000-0000000%02d%03d".formatted(round + 10, who))
                        .visit("/welcome")
                        .form("/welcome")
                        .with("pseudonym", name));
            }
            try (ExecutorService threads = Executors.newFixedThreadPool(forms.size())) {
                List<Future<Integer>> answers = threads.invokeAll(forms.stream()
                        .map(form -> (Callable<Integer>) () -> form.send().status())
                        .toList());
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                assertThat(statuses).containsExactlyInAnyOrder(303, 422, 422, 422);
            }
        }
    }

    @Test
    void the_anonymous_is_sent_to_sign_in() {
        assertThat(Visitor.anonymous().visit("/welcome").location()).isEqualTo("/login?to=%2Fwelcome");
    }

    @Test
    void whoever_has_no_name_yet_is_asked_for_one_first() {
        assertThat(newcomer.visit("/me").location()).isEqualTo("/welcome?to=%2Fme");
    }

    @Test
    void another_verb_is_refused() {
        assertThat(newcomer.send("DELETE", "/welcome").status()).isEqualTo(405);
    }

    @Test
    void a_post_without_its_ticket_is_refused() {
        assertThat(newcomer.post("/welcome", Map.of("pseudonym", "Quiet Badger"))
                        .status())
                .isEqualTo(403);
        assertThat(newcomer.visit("/me").location()).isEqualTo("/welcome?to=%2Fme");
    }

    /** What an account that nobody has met yet is told about a name. */
    private static String problemOf(String name) {
        return Visitor.signingInAs("00000000-0000-4000-a000-000000000099")
                .visit("/welcome")
                .form("/welcome")
                .with("pseudonym", name)
                .send()
                .errorAt("pseudonym");
    }
}
