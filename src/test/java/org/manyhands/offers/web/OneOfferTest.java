package org.manyhands.offers.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

@QuarkusTest
class OneOfferTest extends TownTest {

    private static final String WEBSITES = "/offers/" + Town.WEBSITES;

    @Test
    void the_owner_pauses_takes_up_and_closes_it_with_a_reason() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        Page paused = wren.visit(WEBSITES).form(WEBSITES + "/pause").send().follow();
        assertThat(paused.text()).contains("Paused");
        Page resumed = paused.form(WEBSITES + "/resumption").send().follow();
        assertThat(resumed.text()).contains("Available again");

        Page asked = wren.visit(WEBSITES + "/closure");
        Page again = asked.form(WEBSITES + "/closure").send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("ending")).contains("Please choose one");
        Page closed = again.form(WEBSITES + "/closure")
                .with("ending", "NOBODY_ASKED")
                .send()
                .follow();

        assertThat(closed.text()).contains("Closed.").doesNotContain("Web design");
        assertThat(wren.visit(WEBSITES).text()).contains("Closed");
        assertThat(wren.visit(WEBSITES).allText())
                .as("what is closed stands until no day")
                .doesNotContain("Stands until");
        assertThat(wren.visit(WEBSITES).offers(WEBSITES + "/resumption")).isFalse();
    }

    @Test
    void what_the_state_does_not_allow_is_refused_with_a_reason() {
        Page page = Visitor.as(Cast.VOLUNTEER).visit(WEBSITES);
        page.form(WEBSITES + "/pause").send();
        Page second = Visitor.as(Cast.VOLUNTEER).visit(WEBSITES);

        Page refused = second.form(WEBSITES + "/resumption").send();
        assertThat(refused.status()).isEqualTo(303);
        Page again = second.form(WEBSITES + "/resumption")
                .sentBy(Visitor.as(Cast.VOLUNTEER))
                .send();
        assertThat(again.status()).as("the same form again: the same answer").isEqualTo(303);
    }

    @Test
    void a_coordinator_of_a_hub_of_the_owner_reads_it_and_changes_nothing() {
        Page read = Visitor.as(Cast.COORDINATOR).visit(WEBSITES);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("Offered by Wren", "Websites that load on old phones.");
        assertThat(read.document().select("main form")).isEmpty();
        assertThat(Visitor.as(Cast.COORDINATOR).visit(WEBSITES + "/details").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"VETTED", "ORGANISER", "OUTSIDER", "MODERATOR", "ADMINISTRATOR", "AUDITOR", "UNATTACHED"})
    void for_everybody_else_it_does_not_exist(Cast other) {
        Page hidden = Visitor.as(other).visit(WEBSITES);
        Page missing = Visitor.as(other).visit("/offers/00000000-0000-4000-8500-0000000000ff");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(withoutCode(hidden)).isEqualTo(withoutCode(missing));
    }

    /** Every error page has a random code; apart from it two of them must be the same. */
    private static String withoutCode(Page page) {
        return page.text().replaceAll("[0-9a-f]{8}", "");
    }

    @Test
    void drafts_and_what_ran_out_long_ago_are_nobodys_but_the_owners() {
        TestClock.get().pass(Duration.ofDays(84));
        assertThat(Visitor.as(Cast.COORDINATOR).visit(WEBSITES).status()).isEqualTo(200);
        TestClock.get().pass(Duration.ofDays(1));

        assertThat(Visitor.as(Cast.COORDINATOR).visit(WEBSITES).status()).isEqualTo(404);
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(WEBSITES).status()).isEqualTo(200);
    }

    @Test
    void somebody_elses_post_finds_nothing() {
        Page mine = Visitor.as(Cast.VETTED).visit("/offers/" + Town.DATABASES);

        Page taken = mine.form("/offers/" + Town.DATABASES + "/pause")
                .sentBy(Visitor.as(Cast.VOLUNTEER))
                .send();

        assertThat(taken.status()).as("the ticket is bound to who drew it").isEqualTo(403);
        assertThat(Visitor.as(Cast.VETTED).visit("/offers/" + Town.DATABASES).text())
                .contains("Available");
    }

    @Test
    void whoever_is_not_signed_in_goes_to_sign_in() {
        assertThat(Visitor.anonymous().visit(WEBSITES).status()).isEqualTo(303);
        assertThat(Visitor.anonymous().visit(WEBSITES).location()).startsWith("/login?to=");
    }

    @Test
    void a_wrong_verb_and_a_bad_id_are_told_apart_from_nothing() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        assertThat(wren.send("DELETE", WEBSITES).status()).isEqualTo(405);
        assertThat(wren.visit("/offers/not-an-id").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void the_page_speaks_the_readers_language(String language) {
        Page page = Visitor.as(Cast.VOLUNTEER).speaking(language).visit(WEBSITES);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("Available", "Who sees it");
    }
}
