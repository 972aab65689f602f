package org.manyhands.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What a login with nothing but a password opens, where more is demanded; tests are configured as production is. */
@QuarkusTest
class DormantRolesTest extends TownTest {

    private static final String DESK = "/hubs/" + Town.HARBOUR + "/desk";
    private static final String WATCHED_PHONES = "/needs/" + Town.WATCHED_PHONES;

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, /hubs/{hub}/desk",
        "COORDINATOR, /hubs/{hub}/imports",
        "COORDINATOR, /hubs/{hub}/settings",
        "COORDINATOR, /hubs/{hub}/applications",
        "ADMINISTRATOR, /admin",
        "ADMINISTRATOR, /admin/hubs/new",
        "VETTED, /needs/{need}"
    })
    void the_places_of_a_role_open_with_a_second_factor_only(Cast cast, String place) {
        String path = place.replace("{hub}", Town.HARBOUR.toString()).replace("{need}", Town.WATCHED_PHONES.toString());

        assertThat(Visitor.signingInAs(cast).visit(path).status()).isEqualTo(200);
        assertThat(Visitor.withPasswordOnly(cast).visit(path).status()).isEqualTo(404);
    }

    @Test
    void an_act_of_a_role_is_refused_without_it_even_from_a_page_that_was_opened_with_it() {
        Page opened = Visitor.signingInAs(Cast.ADMINISTRATOR).visit("/admin/logins/closure");

        Page refused = opened.form("/admin/logins/closure")
                .with("pseudonym", Cast.UNATTACHED.pseudonym())
                .with("reason", "Only an example.")
                .sentBy(Visitor.withPasswordOnly(Cast.ADMINISTRATOR))
                .send();

        assertThat(refused.status()).isEqualTo(404);
        assertThat(Visitor.signingInAs(Cast.UNATTACHED).visit("/me").status())
                .as("their login is not closed")
                .isEqualTo(200);
    }

    @Test
    void it_counts_in_the_session_that_began_with_it_and_in_no_other() {
        Visitor desk = Visitor.signingInAs(Cast.COORDINATOR);
        Visitor phone = Visitor.withPasswordOnly(Cast.COORDINATOR);

        assertThat(phone.visit(DESK).status()).isEqualTo(404);
        assertThat(desk.visit(DESK).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, To work as coordinator",
        "MODERATOR, To work as moderator",
        "ADMINISTRATOR, To work as administrator",
        "AUDITOR, To work as auditor",
        "VETTED, To see protected needs"
    })
    void whose_role_sleeps_is_told_so_and_shown_the_way(Cast cast, String purpose) {
        Visitor visitor = Visitor.withPasswordOnly(cast);

        for (String path : List.of("/my-work", "/me", "/me/second-factor", "/no-such-page", DESK)) {
            Page page = visitor.visit(path);
            assertThat(page.text()).as(path).contains(purpose + ", add a second factor");
            assertThat(page.document().select(".notice a").eachAttr("href"))
                    .as(path)
                    .containsExactly(
                            "/login?act=authenticator&to=%2Fme%2Fsecond-factor", "/login?again=yes&to=%2Fmy-work");
            assertThat(page.document().select(".places a[href=/me/second-factor]"))
                    .as("in the masthead of " + path)
                    .hasSize(1);
        }
        assertThat(visitor.visit("/me").text()).doesNotContain("No hub has taken you in");
    }

    @Test
    void the_way_leads_to_the_identity_provider_although_they_are_signed_in() {
        Visitor visitor = Visitor.withPasswordOnly(Cast.COORDINATOR);

        assertThat(visitor.visit("/login?act=authenticator&to=%2Fme%2Fsecond-factor")
                        .location())
                .isEqualTo("/login/start?to=%2Fme%2Fsecond-factor&act=authenticator");
        assertThat(visitor.visit("/login?again=yes&to=%2Fmy-work").location()).isEqualTo("/login/start?to=%2Fmy-work");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "MODERATOR", "ADMINISTRATOR", "AUDITOR", "VETTED"})
    void whoever_signed_in_with_it_hears_nothing_of_it(Cast cast) {
        for (String path : List.of("/my-work", "/me", "/no-such-page")) {
            Page page = Visitor.signingInAs(cast).visit(path);
            assertThat(page.allText()).as(path).doesNotContain("add a second factor");
            assertThat(page.document().select("a[href*=second-factor]"))
                    .as(path)
                    .isEmpty();
        }
    }

    /** Nothing is demanded of them, nothing is kept from them, and what is hidden from them looks as it always does. */
    @ParameterizedTest
    @EnumSource(names = {"VOLUNTEER", "ORGANISER", "UNATTACHED"})
    void members_need_none(Cast cast) {
        Visitor passwordOnly = Visitor.withPasswordOnly(cast);
        Visitor secondFactor = Visitor.signingInAs(cast);

        for (String path : List.of("/my-work", "/me", "/needs", "/offers", WATCHED_PHONES, DESK, "/admin")) {
            Page page = passwordOnly.visit(path);
            assertThat(page.status())
                    .as(path)
                    .isEqualTo(secondFactor.visit(path).status());
            assertThat(page.allText()).as(path).doesNotContain("second factor,");
            assertThat(page.document().select(".places a[href=/me/second-factor]"))
                    .isEmpty();
        }
        assertThat(passwordOnly.visit("/me/second-factor").text()).contains("your password only");
    }

    @Test
    void an_outsider_and_somebody_anonymous_see_no_difference_between_a_desk_and_nothing() {
        Visitor outsider = Visitor.signingInAs(Cast.OUTSIDER);
        assertThat(told(outsider.visit(DESK))).isEqualTo(told(outsider.visit("/no-such-page")));
        Visitor sleeping = Visitor.withPasswordOnly(Cast.OUTSIDER);
        assertThat(told(sleeping.visit(DESK))).isEqualTo(told(sleeping.visit("/no-such-page")));
        assertThat(Visitor.anonymous().visit(DESK).location()).startsWith("/login?to=");
        assertThat(Visitor.anonymous().visit("/no-such-page").text()).doesNotContain("second factor");
    }

    @Test
    void whose_role_sleeps_takes_part_as_any_member_does() {
        Visitor coordinator = Visitor.withPasswordOnly(Cast.COORDINATOR);

        assertThat(coordinator.visit("/needs/" + Town.INTERPRETERS).status()).isEqualTo(200);
        assertThat(coordinator.visit("/offers/new").status()).isEqualTo(200);
        assertThat(coordinator.visit(WATCHED_PHONES).status()).as("protected").isEqualTo(404);
    }

    @Test
    void the_list_of_needs_leaves_protected_ones_out() {
        String title = Visitor.signingInAs(Cast.VETTED)
                .visit(WATCHED_PHONES)
                .document()
                .select("h1")
                .text();

        assertThat(Visitor.signingInAs(Cast.VETTED).visit("/needs").text()).contains(title);
        assertThat(Visitor.withPasswordOnly(Cast.VETTED).visit("/needs").text()).doesNotContain(title);
    }

    private static String told(Page page) {
        page.document().select(".error-code").remove();
        return page.status() + " " + page.document().select("main").text();
    }
}
