package org.manyhands.offers.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

@QuarkusTest
class MyOffersTest extends TownTest {

    private static final String RENEWAL = "/offers/" + Town.WEBSITES + "/renewal";

    @Test
    void the_owner_sees_what_they_give_and_nobody_elses() {
        Page mine = Visitor.as(Cast.VOLUNTEER).visit("/offers");

        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.text())
                .contains("Web design (working knowledge)", "2 × Laptop with Linux", "Paused", "Available")
                .doesNotContain("PostgreSQL", "Room for 20 people");
    }

    @Test
    void the_page_says_how_much_room_is_left() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/offers").allText())
                .contains("no match and take at most 2 at once: room for 2 more")
                .contains("You give 4 hours a week");
    }

    @Test
    void everything_is_paused_in_one_step_and_taken_up_again_in_another() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);

        Page paused = wren.visit("/offers").form("/offers/all/pause").send().follow();
        assertThat(paused.text()).contains("Everything is paused").doesNotContain("Available");
        assertThat(paused.offers("/offers/all/pause")).isFalse();

        Page resumed = paused.form("/offers/all/resumption").send().follow();
        assertThat(resumed.text()).contains("Everything is available again").doesNotContain("Paused");
    }

    @Test
    void pausing_everything_leaves_others_alone() {
        Visitor.as(Cast.VOLUNTEER).visit("/offers").form("/offers/all/pause").send();

        assertThat(Visitor.as(Cast.VETTED).visit("/offers").text()).contains("Available");
    }

    @Test
    void one_click_renews_what_runs_out() {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        assertThat(wren.visit("/offers").offers(RENEWAL))
                .as("nothing to renew yet")
                .isFalse();
        TestClock.get().pass(Duration.ofDays(60));
        Page warned = wren.visit("/offers");
        assertThat(warned.text()).contains("Expires on 11 May 2026");

        Page renewed = warned.form(RENEWAL).send().follow();

        assertThat(renewed.text()).contains("Renewed").contains("Stands until 30 July 2026");
        assertThat(renewed.offers(RENEWAL)).isFalse();
    }

    @Test
    void what_ran_out_says_so_and_still_can_be_renewed() {
        TestClock.get().pass(Duration.ofDays(80));

        Page late = Visitor.as(Cast.VOLUNTEER).visit("/offers");

        assertThat(late.text()).contains("Expired on 11 May 2026: nobody is asked for it");
        assertThat(late.offers(RENEWAL)).isTrue();
    }

    @Test
    void somebody_without_a_hub_is_told_where_to_begin() {
        Visitor finch = Visitor.as(Cast.UNATTACHED);
        assertThat(finch.visit("/offers").text()).contains("Join a hub first");

        Page none = finch.visit("/offers/new");
        assertThat(none.text()).contains("Join a hub first", "whom a hub has taken in");
        assertThat(none.document().select("main a[href=/hubs]")).isNotEmpty();
        assertThat(none.offers("/offers"))
                .as("a form of which nothing can come")
                .isFalse();

        // Somebody whom the hub let go while the form was open.
        String ticket = finch.visit("/me/contact").value("ticket");
        Page refused = finch.post("/offers", Map.of("kind", "SKILLS", "ticket", ticket));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Join a hub first");
        assertThat(refused.offers("/offers")).isFalse();
    }

    @Test
    void whoever_is_not_signed_in_goes_to_sign_in() {
        Page answer = Visitor.anonymous().visit("/offers");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/login?to=%2Foffers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/offers/all/pause", "/offers/all/resumption"})
    void reading_never_writes(String address) {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(address).status()).isEqualTo(405);
    }

    @Test
    void a_post_without_its_ticket_is_refused() {
        Page refused = Visitor.as(Cast.VOLUNTEER).post("/offers/all/pause", Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Please send it once more").doesNotContain("not yours to do");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/offers").text()).contains("Available");
    }
}
