package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Vetting, suspending, removing; and inviting, which those who are trusted may. */
@QuarkusTest
class TrustTest extends TownTest {

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;
    private static final String WREN = HARBOUR + "/vetting/00000000-0000-4000-8800-000000000004";
    private static final String HERON = HARBOUR + "/vetting/00000000-0000-4000-8800-000000000003";

    private final Visitor coordinator = Visitor.as(Cast.COORDINATOR);
    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);
    private final Visitor heron = Visitor.as(Cast.VETTED);

    @Test
    void a_coordinator_reaches_a_member_by_the_exact_name_only() {
        Page page = coordinator.visit(HARBOUR + "/vetting");
        assertThat(page.text()).contains("There is no list of members.");
        for (String nobody : new String[] {"Wre", "Thistle", "Xyzzy"}) {
            Page none =
                    page.form(HARBOUR + "/vetting").with("pseudonym", nobody).send();
            assertThat(none.status()).isEqualTo(422);
            assertThat(none.errorAt("pseudonym"))
                    .as("a stranger and nobody are told alike")
                    .isEqualTo("Error: Nobody of this name belongs to the hub. Please check each letter.");
            assertThat(none.value("pseudonym")).isEqualTo(nobody);
        }

        Page found =
                page.form(HARBOUR + "/vetting").with("pseudonym", " wren\u00a0").send();

        assertThat(found.location()).as("no name in the address").isEqualTo(WREN);
        assertThat(found.follow().text()).contains("Wren", "Member", "Taken in by Juniper.");
        assertThat(wren.visit(HARBOUR + "/membership").allText())
                .contains("A coordinator looked at your membership on 2 March 2026.");
    }

    @Test
    void vetting_holds_at_once_for_this_hub_and_expires_by_itself() throws SQLException {
        assertThat(wren.visit(HARBOUR + "/invitations").status()).isEqualTo(404);
        coordinator
                .visit(WREN)
                .form(WREN + "/record")
                .with("note", "Known for years.")
                .with("months", "2")
                .send();

        assertThat(wren.visit(HARBOUR + "/invitations").status()).isEqualTo(200);
        assertThat(wren.visit(HARBOUR + "/membership").text())
                .contains("You were vetted here by a coordinator on 2 March 2026; this lasts until 2 May 2026.")
                .contains("Known for years.")
                .doesNotContain("Juniper");
        assertThat(coordinator.visit(WREN).text()).contains("Juniper vetted this person on 2 March 2026");

        TestClock.get().pass(Duration.ofDays(61));
        assertThat(wren.visit(HARBOUR + "/invitations").status()).isEqualTo(404);
        assertThat(wren.visit(HARBOUR + "/membership").text()).doesNotContain("You were vetted");
    }

    @Test
    void a_new_vetting_replaces_the_old_record_and_keeps_it() throws SQLException {
        coordinator
                .visit(HERON)
                .form(HERON + "/record")
                .with("note", "Still so.")
                .with("months", "3")
                .send();

        assertThat(coordinator.visit(HERON).text()).contains("Still so.", "until 2 June 2026");
        assertThat(count("vetting")).isEqualTo(2);
        assertThat(count("access_grant where role = 'VETTED_MEMBER' and ended_at is null"))
                .isEqualTo(1);
    }

    @Test
    void a_vetting_without_note_or_too_long_comes_back() {
        Page page = coordinator
                .visit(WREN)
                .form(WREN + "/record")
                .with("note", "")
                .with("months", "13")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("record-note")).contains("Please answer this.");
        assertThat(page.errorAt("record-months")).contains("from 1 to 12");
        assertThat(page.value("months")).isEqualTo("13");
    }

    @Test
    void one_coordinator_ends_a_vetting_at_once() {
        Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(HERON)
                .form(HERON + "/end")
                .with("reason", "Asked to.")
                .send();

        assertThat(heron.visit(HARBOUR + "/invitations").status()).isEqualTo(404);
        assertThat(heron.visit(HARBOUR + "/membership").text()).doesNotContain("You were vetted");
        assertThat(coordinator.visit(HERON).offers(HERON + "/end")).isFalse();
    }

    @Test
    void what_was_typed_while_somebody_else_decided_comes_back() {
        Page stale = coordinator.visit(WREN);
        Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(WREN)
                .form(WREN + "/suspension")
                .with("reason", "Shouted at people.")
                .send();

        Page answer = stale.form(WREN + "/suspension")
                .with("reason", "Call +351 21 123 45 67 for more.")
                .send();

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.document().select("main textarea").eachText()).contains("Call +351 21 123 45 67 for more.");
    }

    @Test
    void whoever_is_suspended_leaves_without_a_way_back_around_the_suspension() {
        coordinator
                .visit(WREN)
                .form(WREN + "/suspension")
                .with("reason", "Shouted at people.")
                .send();
        Page own = wren.visit(HARBOUR + "/membership");
        assertThat(own.text()).contains("The suspension does not end by it");

        assertThat(own.form(HARBOUR + "/membership/departure").send().status()).isEqualTo(303);

        assertThat(wren.visit(HARBOUR + "/membership").text()).contains("You left");
        Page asking = wren.visit(HARBOUR + "/application");
        assertThat(asking.text()).contains("you left while it was suspended");
        assertThat(asking.offers(HARBOUR + "/application")).isFalse();
        assertThat(coordinator.visit(WREN).status()).isEqualTo(404);
    }

    @Test
    void a_coordinator_ends_the_membership_of_somebody_who_is_suspended() {
        coordinator
                .visit(WREN)
                .form(WREN + "/suspension")
                .with("reason", "Shouted at people.")
                .send();
        Page card = Visitor.as(Cast.SECOND_COORDINATOR).visit(WREN);
        assertThat(card.offers(WREN + "/suspension")).isFalse();
        assertThat(card.form(WREN + "/removal").with("reason", " ").send().status())
                .isEqualTo(422);

        assertThat(card.form(WREN + "/removal")
                        .with("reason", "Went on shouting.")
                        .send()
                        .status())
                .isEqualTo(303);

        assertThat(wren.visit(HARBOUR + "/membership").text()).contains("Shouted at people.", "Went on shouting.");
        for (Cast other : new Cast[] {Cast.VETTED, Cast.OUTSIDER, Cast.ADMINISTRATOR}) {
            assertThat(Visitor.as(other).visit(WREN).status()).as(other.name()).isEqualTo(404);
        }
    }

    @Test
    void a_suspension_holds_at_once_says_why_and_nobody_lifts_it_alone() {
        Page page = coordinator.visit(WREN);
        assertThat(page.form(WREN + "/suspension").with("reason", " ").send().errorAt("suspension-reason"))
                .contains("Please answer this.");
        page.form(WREN + "/suspension").with("reason", "Shouted at people.").send();

        assertThat(wren.visit(HARBOUR + "/groups").status()).isEqualTo(404);
        assertThat(wren.visit(HARBOUR + "/membership").text()).contains("You are suspended", "Shouted at people.");
        assertThat(wren.visit(HARBOUR + "/application").text()).contains("You are suspended in this hub.");
        assertThat(wren.visit("/my-work").text())
                .contains("You are suspended in Harbour: read why")
                .doesNotContain("You belong to no hub yet");
        assertThat(coordinator.visit(WREN).document().select("main form[action^=" + WREN + "]"))
                .extracting(form -> form.attr("action"))
                .containsExactly(WREN + "/removal");
    }

    @Test
    void a_warning_far_down_on_the_page_is_where_the_page_opens() {
        Page warned = coordinator
                .visit(WREN)
                .form(WREN + "/suspension")
                .with("reason", "Shouted. Ring +351 912 345 678.")
                .send();

        assertThat(warned.document().select("main [autofocus]").text()).contains("This could lead to a person");
        assertThat(warned.document().select("main details[open] [autofocus]")).hasSize(1);
    }

    @Test
    void a_removal_ends_everything_and_keeps_the_person_away_for_two_years() {
        coordinator
                .visit(HERON)
                .form(HERON + "/removal")
                .with("reason", "Broke a promise.")
                .send();

        assertThat(heron.visit(HARBOUR + "/groups").status()).isEqualTo(404);
        assertThat(heron.visit(HARBOUR + "/membership").text()).contains("Broke a promise.");
        assertThat(heron.visit("/my-work").text()).contains("Harbour ended your membership: read why");
        assertThat(heron.visit(HARBOUR + "/application").text()).contains("less than two years ago");
        assertThat(coordinator.visit(HERON).status()).as("no card any more").isEqualTo(404);
    }

    @Test
    void nobody_vets_themselves_and_no_coordinator_sends_another_away() throws SQLException {
        sql("insert into membership (id, hub_id, person_id, state, since, applied_at) select"
                + " ('00000000-0000-4000-8800-00000000000' || right(id::text, 1))::uuid, '" + Town.HARBOUR
                + "', id, 'ACTIVE', '2026-01-05', '2026-01-05' from person where pseudonym in ('Juniper', 'Sorrel')");
        String self = HARBOUR + "/vetting/00000000-0000-4000-8800-000000000001";
        String other = HARBOUR + "/vetting/00000000-0000-4000-8800-000000000002";

        Page own = coordinator.visit(self);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.offers(self + "/record")).isFalse();
        assertThat(own.offers(self + "/removal")).isFalse();
        assertThat(coordinator.visit(other).offers(other + "/record")).isTrue();
        assertThat(coordinator.visit(other).offers(other + "/suspension")).isFalse();
    }

    @Test
    void what_was_typed_about_somebody_who_was_given_a_role_meanwhile_comes_back() throws SQLException {
        Form form = coordinator
                .visit(WREN)
                .form(WREN + "/suspension")
                .with("reason", "Wrote to people who had asked to be left alone.");
        sql("insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values"
                + " (gen_random_uuid(), '" + Cast.VOLUNTEER.id() + "', 'MODERATOR', 'HUB', '" + Town.HARBOUR
                + "', now())");

        Page refused = form.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "This person coordinates or moderates the hub.",
                        "Wrote to people who had asked to be left alone.");
    }

    @Test
    void an_invitation_lets_one_person_ask_a_hub_that_is_not_listed() throws SQLException {
        sql("update hub set listed = false");
        Page made = heron.visit(HARBOUR + "/invitations")
                .form(HARBOUR + "/invitations")
                .with("note", "We would love to have you.")
                .send()
                .follow();
        assertThat(made.text()).contains("The link is ready below.", "You can invite 2 more people");
        String link = made.document().select("bdi[dir=ltr]").text();
        assertThat(link).startsWith("https://many-hands.test/join/");
        String path = link.replace("https://many-hands.test", "");
        String secret = path.substring("/join/".length());
        assertThat(count("hub_invitation where encode(token_hash, 'escape') like '%" + secret + "%'"))
                .isZero();

        Page stranger = Visitor.anonymous().visit(path);
        assertThat(stranger.text())
                .contains("You are invited to Harbour", "We would love to have you.")
                .doesNotContain("Heron");
        assertThat(stranger.document().select("main a[href^=/login]").attr("href"))
                .contains("/join/" + secret);

        Visitor outsider = Visitor.as(Cast.OUTSIDER);
        Page asked = outsider.visit(path)
                .form(path)
                .with("answer", "Mend boats.")
                .and("answer", "")
                .send();
        assertThat(asked.follow().text()).contains("You have asked to join.");
        assertThat(coordinator.visit(HARBOUR + "/applications").text())
                .contains("Invited by Heron", "We would love to have you.");

        assertThat(Visitor.anonymous().visit(path).status()).as("used").isEqualTo(404);
        assertThat(heron.visit(HARBOUR + "/invitations").text()).doesNotContain("Made on");
    }

    @Test
    void an_invitation_dies_by_time_by_hand_and_with_who_made_it() {
        String old = invite();
        TestClock.get().pass(Duration.ofDays(7));
        assertThat(Visitor.anonymous().visit(old).status()).isEqualTo(404);

        String taken = invite();
        Page page = heron.visit(HARBOUR + "/invitations");
        page.form(page.document().select("form[action$=/revocation]").attr("action"))
                .send();
        assertThat(Visitor.anonymous().visit(taken).status()).isEqualTo(404);

        String orphan = invite();
        coordinator
                .visit(HERON)
                .form(HERON + "/suspension")
                .with("reason", "For now.")
                .send();
        assertThat(Visitor.anonymous().visit(orphan).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_dies_with_the_trust_in_who_made_it() {
        String link = invite();
        Form asking = Visitor.as(Cast.OUTSIDER).visit(link).form(link).with("answer", "Mend boats.");
        coordinator
                .visit(HERON)
                .form(HERON + "/end")
                .with("reason", "Asked to.")
                .send();

        assertThat(Visitor.anonymous().visit(link).status()).isEqualTo(404);
        assertThat(asking.and("answer", "").send().status()).isEqualTo(404);
    }

    @Test
    void three_invitations_in_thirty_days() {
        for (int i = 0; i < 3; i++) {
            invite();
        }
        Page page = heron.visit(HARBOUR + "/invitations");
        assertThat(page.text()).contains("You have no invitation left for now");
        assertThat(page.offers(HARBOUR + "/invitations")).isFalse();

        TestClock.get().pass(Duration.ofDays(30));
        assertThat(heron.visit(HARBOUR + "/invitations").offers(HARBOUR + "/invitations"))
                .isTrue();
        assertThat(Visitor.as(Cast.ORGANISER).visit(HARBOUR + "/invitations").status())
                .as("speaks for a group")
                .isEqualTo(200);
        assertThat(coordinator.visit(HARBOUR + "/invitations").text()).contains("20 more people");
    }

    @Test
    void a_link_that_is_none_leads_nowhere() {
        assertThat(Visitor.anonymous().visit("/join/x").status()).isEqualTo(404);
        Page none = Visitor.anonymous().visit("/join/" + "A".repeat(43));
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.text()).contains("An invitation works once", "ask whoever sent it to you for a new one");
    }

    @Test
    void a_coordinator_changes_what_the_hub_says_and_asks() {
        Page form = coordinator.visit(HARBOUR + "/settings");
        assertThat(form.value("name")).isEqualTo("Harbour");
        assertThat(form.value("rulesEs")).contains("Para decir que no, no hace falta motivo.");

        Page saved = form.form(HARBOUR + "/settings")
                .with("name", "Harbour Hub")
                .with("mode", "ASSISTED")
                .with("place", "Porto, Portugal")
                .with("rulesAr", "")
                .with("question", "What can you mend?")
                .with("protectedDays", "3")
                .with("offersMayStay", "yes")
                .send();
        assertThat(saved.location()).contains("done=hubs.settings_saved");
        assertThat(saved.follow().allText()).contains("Harbour Hub", "Porto", "a coordinator sees it and can step in");
        assertThat(coordinator.visit(HARBOUR + "/settings").value("protectedDays"))
                .isEqualTo("3");
        assertThat(Visitor.as(Cast.OUTSIDER).visit(HARBOUR + "/application").text())
                .contains("What can you mend?");
    }

    @Test
    void what_looks_like_contact_data_is_asked_about_before_others_can_read_it() {
        for (String field : new String[] {"description", "rulesEn", "question"}) {
            Page warned = coordinator
                    .visit(HARBOUR + "/settings")
                    .form(HARBOUR + "/settings")
                    .with(field, "Ring +351 21 123 45 67")
                    .send();
            assertThat(warned.status()).as(field).isEqualTo(422);
            assertThat(warned.text()).as(field).contains("This could lead to a person", "+351 21 123 45 67");
        }
        Page warned = coordinator
                .visit(HARBOUR + "/invitations")
                .form(HARBOUR + "/invitations")
                .with("note", "Ring +351 21 123 45 67")
                .send();
        assertThat(warned.text()).contains("This could lead to a person");
        assertThat(warned.form(HARBOUR + "/invitations").ticked("meant").send().status())
                .isEqualTo(303);
    }

    @Test
    void settings_beyond_the_rules_of_the_site_come_back() {
        Page page = coordinator
                .visit(HARBOUR + "/settings")
                .form(HARBOUR + "/settings")
                .with("name", " ")
                .with("openDays", "91")
                .with("protectedDays", "8")
                .with("answerDays", "soon")
                .with("place", "Xyzzyville")
                .no("languages")
                .no("mode")
                .send();

        assertThat(page.status()).isEqualTo(422);
        for (String field :
                new String[] {"name", "openDays", "protectedDays", "answerDays", "place", "languages", "mode"}) {
            assertThat(page.errorAt(field)).as(field).isNotEmpty();
        }
        assertThat(page.value("answerDays")).isEqualTo("soon");
        assertThat(page.document().select(".summary a").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.document().select(href)).as(href).hasSize(1));
    }

    @Test
    void of_two_coordinators_changing_settings_the_second_is_told() {
        var first = coordinator
                .visit(HARBOUR + "/settings")
                .form(HARBOUR + "/settings")
                .with("name", "One");
        var second = Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(HARBOUR + "/settings")
                .form(HARBOUR + "/settings")
                .with("name", "Two");
        first.send();

        assertThat(second.send().status()).isEqualTo(409);
        assertThat(coordinator.visit(HARBOUR).text()).contains("One").doesNotContain("Two");
    }

    @Test
    void two_hubs_do_not_share_a_name() {
        Page page = coordinator
                .visit(HARBOUR + "/settings")
                .form(HARBOUR + "/settings")
                .with("name", "hillside")
                .send();
        assertThat(page.errorAt("name")).contains("Another hub has this name already.");
    }

    private String invite() {
        Page made = heron.visit(HARBOUR + "/invitations")
                .form(HARBOUR + "/invitations")
                .send()
                .follow();
        return made.document().select("bdi[dir=ltr]").eachText().getFirst().replace("https://many-hands.test", "");
    }
}
