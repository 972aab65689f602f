package org.manyhands.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.people.Capacities;
import org.manyhands.people.Capacity;
import org.manyhands.people.PartOfWeek;
import org.manyhands.places.PlaceId;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

@QuarkusTest
class MeTest extends TownTest {

    private final Visitor volunteer = Visitor.as(Cast.VOLUNTEER);

    @Inject
    Capacities capacities;

    @Test
    void a_person_changes_one_answer_and_the_others_stay() {
        Page saved = volunteer
                .visit("/me/profile/time")
                .form("/me/profile/time")
                .with("hours", "9")
                .with("times", "WEEKEND_EVENING")
                .send();

        assertThat(saved.location()).isEqualTo("/me/profile?done=people.profile_saved");
        assertThat(capacity(Cast.VOLUNTEER)).satisfies(now -> {
            assertThat(now.weeklyHours()).isEqualTo(9);
            assertThat(now.times()).containsExactly(PartOfWeek.WEEKEND_EVENING);
            assertThat(now.languages()).containsExactlyInAnyOrder("en", "es");
            assertThat(now.place()).isEqualTo(new PlaceId(2267057));
            assertThat(now.matchLimit()).isEqualTo(2);
        });
    }

    @Test
    void a_place_is_asked_back_about_and_can_be_taken_away() {
        Form form = volunteer.visit("/me/profile/place").form("/me/profile/place");
        Page which = form.with("place", "springf").no("placeId").send();
        assertThat(which.status()).isEqualTo(422);
        assertThat(which.value("place")).isEqualTo("springf");
        assertThat(which.document().select("input[name=placeId]").size()).isGreaterThan(1);

        volunteer
                .visit("/me/profile/place")
                .form("/me/profile/place")
                .with("place", "")
                .send();

        assertThat(capacity(Cast.VOLUNTEER).place()).isNull();
    }

    /** R-07 in small: two tabs, one profile. */
    @Test
    void a_change_made_in_another_tab_meanwhile_is_not_lost() {
        Form first = volunteer.visit("/me/profile/time").form("/me/profile/time");
        Form second = volunteer.visit("/me/profile/limit").form("/me/profile/limit");
        first.with("hours", "9").send();

        Page conflict = second.with("limit", "1").send();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(capacity(Cast.VOLUNTEER).weeklyHours()).isEqualTo(9);
        assertThat(capacity(Cast.VOLUNTEER).matchLimit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "41", "many", "", "9999999999"})
    void hours_that_no_week_has_come_back_as_typed(String hours) {
        Page refused = volunteer
                .visit("/me/profile/time")
                .form("/me/profile/time")
                .with("hours", hours)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("hours")).isNotBlank();
        assertThat(refused.value("hours")).isEqualTo(hours);
    }

    @Test
    void what_was_not_offered_is_refused() {
        assertThat(volunteer
                        .visit("/me/profile/languages")
                        .form("/me/profile/languages")
                        .and("languages", "tlh")
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(volunteer
                        .visit("/me/profile/limit")
                        .form("/me/profile/limit")
                        .with("limit", "4")
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(volunteer
                        .visit("/me/profile/place")
                        .form("/me/profile/place")
                        .with("reach", "20000")
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void somebody_takes_a_break_and_comes_back() {
        assertThat(switched("/me/absence").text()).contains("Nothing new will be suggested");
        assertThat(capacity(Cast.VOLUNTEER).away()).isTrue();

        switched("/me/absence");
        assertThat(capacity(Cast.VOLUNTEER).away()).isFalse();
    }

    @Test
    void somebody_hides_in_one_step_and_shows_themselves_again() {
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        String offer = "/offers/" + Town.WEBSITES;
        assertThat(coordinator.visit(offer).status()).isEqualTo(200);

        assertThat(switched("/me/invisibility").text()).contains("nobody finds your profile or what you offer");
        Page hidden = coordinator.visit(offer);
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.source()).doesNotContain(Cast.VOLUNTEER.pseudonym());
        assertThat(volunteer.visit(offer).status()).as("one's own").isEqualTo(200);
        assertThat(volunteer.visit("/offers").text())
                .as("who comes back another day")
                .contains("You are out of sight: nobody finds your profile or what you offer.");

        switched("/me/invisibility");
        assertThat(volunteer.visit("/offers").text()).doesNotContain("out of sight");
        assertThat(coordinator.visit(offer).status()).isEqualTo(200);
    }

    @Test
    void nobody_reads_anybody_elses_page() {
        assertThat(Visitor.as(Cast.COORDINATOR)
                        .visit("/me")
                        .document()
                        .select("h1")
                        .text())
                .isEqualTo(Cast.COORDINATOR.pseudonym());
        assertThat(Visitor.as(Cast.OUTSIDER).visit("/me/profile").text()).contains("Porto");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/profile", "/me/profile/languages", "/me/profile/place", "/me/profile/time"})
    void the_anonymous_is_sent_to_sign_in_and_every_language_is_spoken(String address) {
        assertThat(Visitor.anonymous().visit(address).location()).startsWith("/login?to=%2Fme");
        for (Language language : Language.values()) {
            Page page = volunteer.speaking(language).visit(address);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.source()).doesNotContain(Cast.VOLUNTEER.login() + "\"");
        }
    }

    @Test
    void another_verb_is_refused_and_a_step_that_does_not_exist_is_nowhere() {
        assertThat(volunteer.send("DELETE", "/me").status()).isEqualTo(405);
        assertThat(volunteer.visit("/me/profile/salary").status()).isEqualTo(404);
    }

    @Test
    void a_post_without_its_ticket_changes_nothing() {
        assertThat(volunteer.post("/me/invisibility", Map.of("on", "yes")).status())
                .isEqualTo(403);
        assertThat(capacity(Cast.VOLUNTEER).hidden()).isFalse();
    }

    private Page switched(String action) {
        Page me = volunteer.visit("/me");
        String button = me.document()
                .select("form[action=" + action + "] button[name=on]")
                .attr("value");
        return me.form(action).with("on", button).send().follow();
    }

    private Capacity capacity(Cast cast) {
        return Objects.requireNonNull(capacities.of(List.of(cast.id())).get(cast.id()));
    }
}
