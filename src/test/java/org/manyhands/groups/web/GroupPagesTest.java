package org.manyhands.groups.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** Registering a group, trusting it, speaking for it. */
@QuarkusTest
class GroupPagesTest extends TownTest {

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;
    private static final String LEGAL_AID = "/groups/" + Town.LEGAL_AID;

    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);
    private final Visitor organiser = Visitor.as(Cast.ORGANISER);
    private final Visitor coordinator = Visitor.as(Cast.COORDINATOR);

    @Test
    void a_name_that_waits_or_was_declined_is_told_to_nobody_who_registers_the_same() throws SQLException {
        String form = "/hubs/" + Town.HARBOUR + "/groups/new";
        for (String state : new String[] {"ASKED", "DECLINED", "ENDED"}) {
            sql("update community_group set state = '" + state + "', name = 'Night Kitchen " + state + "' where id = '"
                    + Town.RIVER_WATCH + "'");

            Page registered = Visitor.as(Cast.VOLUNTEER)
                    .visit(form)
                    .form(form)
                    .with("name", "night kitchen " + state)
                    .with("alias", "People who cook")
                    .send();

            assertThat(registered.status()).as(state).isEqualTo(303);
        }
    }

    @Test
    void of_two_groups_of_one_name_the_hub_accredits_one() throws SQLException {
        sql("update community_group set state = 'ASKED', name = 'HARBOUR legal aid' where id = '" + Town.RIVER_WATCH
                + "'");
        String group = "/groups/" + Town.RIVER_WATCH;

        Page refused = Visitor.as(Cast.COORDINATOR)
                .visit(group)
                .form(group + "/accreditation")
                .with("reason", "Known for years.")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Another group of this hub has this name already.", "Known for years.");
    }

    @Test
    void members_find_the_hubs_groups_and_strangers_do_not() {
        assertThat(wren.visit(HARBOUR + "/groups").text()).contains("Harbour Legal Aid", "River Watch");
        assertThat(wren.visit(LEGAL_AID).text()).contains("We help people read the letters they get");
        assertThat(wren.visit(LEGAL_AID).text()).doesNotContain("Maple", "What happened", "Who speaks for it");

        for (Cast other : new Cast[] {Cast.OUTSIDER, Cast.ADMINISTRATOR, Cast.UNATTACHED}) {
            assertThat(Visitor.as(other).visit(HARBOUR + "/groups").status()).isEqualTo(404);
            assertThat(Visitor.as(other).visit(LEGAL_AID).status()).isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(LEGAL_AID).status()).isEqualTo(303);
        assertThat(wren.visit("/groups/harbour").status()).isEqualTo(404);
        assertThat(wren.send("PUT", LEGAL_AID).status()).isEqualTo(405);
    }

    @Test
    void whoever_registers_a_group_speaks_for_it_and_a_coordinator_accredits_it_with_a_note() {
        String group = register(wren, "Library of Things");
        assertThat(wren.visit(group).text())
                .contains("Waits for a coordinator", "You speak for this group", "Needs can be drafted");
        assertThat(organiser.visit(group).status()).as("not for members yet").isEqualTo(404);
        assertThat(organiser.visit(HARBOUR + "/groups").text()).doesNotContain("Library");

        Page page = coordinator.visit(group);
        Page without = page.form(group + "/accreditation").with("reason", " ").send();
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.errorAt("accreditation-reason")).contains("Please answer this.");
        page.form(group + "/accreditation")
                .with("reason", "I visited them twice.")
                .send();

        assertThat(wren.visit(group).text()).contains("Accredited", "Juniper accredited it:", "I visited them twice.");
        assertThat(organiser.visit(group).text()).doesNotContain("I visited them twice.");
        assertThat(organiser.visit(HARBOUR + "/groups").text()).contains("Library of Things");
    }

    @Test
    void what_looks_like_contact_data_is_asked_about_before_it_is_stored() {
        String settings = LEGAL_AID + "/settings";
        Page warned = organiser
                .visit(settings)
                .form(settings)
                .with("description", "Ring us: +351 21 123 45 67.")
                .send();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This could lead to a person", "+351 21 123 45 67");
        assertThat(wren.visit(LEGAL_AID).source()).doesNotContain("123 45 67");

        warned.form(settings).ticked("meant").send();
        assertThat(wren.visit(LEGAL_AID).text()).contains("123 45 67");
        assertThat(organiser.visit(settings).form(settings).send().status())
                .as("asked once")
                .isEqualTo(303);
    }

    @Test
    void an_alias_that_leads_to_the_name_is_refused() {
        String settings = LEGAL_AID + "/settings";
        for (String alias : new String[] {"Legal aid at the harbour", "A group of the Harbour"}) {
            Page refused = organiser
                    .visit(settings)
                    .form(settings)
                    .with("alias", alias)
                    .send();
            assertThat(refused.errorAt("alias")).as(alias).contains("This leads to the name.");
        }
        assertThat(organiser
                        .visit(settings)
                        .form(settings)
                        .with("alias", "A group for legal questions")
                        .send()
                        .status())
                .isEqualTo(303);
    }

    @Test
    void declining_and_ending_take_a_reason_and_can_be_asked_again() {
        String group = register(wren, "Library of Things");
        coordinator
                .visit(group)
                .form(group + "/refusal")
                .with("reason", "Please call me first.")
                .send();
        assertThat(wren.visit(group).text()).contains("Declined on 2 March 2026", "Please call me first.");

        wren.visit(group).form(group + "/question").send();
        coordinator
                .visit(group)
                .form(group + "/accreditation")
                .with("reason", "We talked.")
                .send();
        Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(group)
                .form(group + "/end")
                .with("reason", "Nobody answers any more.")
                .send();

        assertThat(wren.visit(group).text()).contains("No longer accredited", "Nobody answers any more.");
        assertThat(organiser.visit(group).status()).isEqualTo(404);
    }

    @Test
    void what_was_typed_while_somebody_else_decided_comes_back() {
        String group = register(wren, "Library of Things");
        Page stale = coordinator.visit(group);
        Page alsoStale = coordinator.visit(group);
        Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(group)
                .form(group + "/refusal")
                .with("reason", "Please call me first.")
                .send();

        Page refused = stale.form(group + "/refusal")
                .with("reason", "Nobody knows them.")
                .send();
        Page warned = alsoStale
                .form(group + "/refusal")
                .with("reason", "Call +351 21 123 45 67.")
                .send();

        assertThat(refused.status()).isEqualTo(warned.status()).isEqualTo(409);
        assertThat(refused.document().select("main textarea").eachText()).contains("Nobody knows them.");
        assertThat(warned.document().select("main textarea").eachText()).contains("Call +351 21 123 45 67.");
    }

    @Test
    void a_no_stands_in_the_work_of_who_speaks_for_the_group_until_they_ask_again_or_leave_it() {
        String group = register(wren, "Library of Things");
        String declined = "A coordinator did not accredit Library of Things: read why";
        coordinator
                .visit(group)
                .form(group + "/refusal")
                .with("reason", "Please call me first.")
                .send();
        Page work = wren.visit("/my-work");
        assertThat(work.document().select("main a[href=" + group + "]").text()).contains(declined);
        assertThat(work.document().select("#waiting a[href=" + group + "]")).hasSize(1);
        assertThat(work.document().select(".masthead .count").text()).contains("1");
        for (Visitor other : new Visitor[] {organiser, coordinator}) {
            assertThat(other.visit("/my-work").text()).doesNotContain("did not accredit");
        }

        wren.visit(group).form(group + "/question").send();
        assertThat(wren.visit("/my-work").text()).doesNotContain("did not accredit");

        coordinator
                .visit(group)
                .form(group + "/refusal")
                .with("reason", "Not yet.")
                .send();
        assertThat(wren.visit("/my-work").text()).contains(declined);
        Page left = wren.visit(group).form(group + "/acceptance").send().follow();

        assertThat(left.allText()).contains("Noted. You can ask again", "Wren left it at that.");
        assertThat(left.offers(group + "/acceptance")).isFalse();
        assertThat(left.offers(group + "/question")).isTrue();
        assertThat(wren.visit("/my-work").text()).doesNotContain("did not accredit");
    }

    @Test
    void who_loses_the_accreditation_reads_it_among_their_work() {
        coordinator
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/end")
                .with("reason", "Nobody answers any more.")
                .send();

        assertThat(organiser
                        .visit("/my-work")
                        .document()
                        .select("#waiting a[href=" + LEGAL_AID + "]")
                        .text())
                .contains("Harbour Legal Aid is no longer accredited: read why");
        assertThat(organiser.visit(LEGAL_AID).text()).contains("Nobody answers any more.");
    }

    @Test
    void nobody_decides_about_a_group_they_speak_for() throws SQLException {
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values (gen_random_uuid(), '"
                        + Cast.COORDINATOR.id() + "', 'GROUP_ORGANISER', 'GROUP', '" + Town.LEGAL_AID
                        + "', '2026-01-05T09:00:00Z')");
        Form end = Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/end")
                .with("reason", "I say so.");

        assertThat(coordinator.visit(LEGAL_AID).offers(LEGAL_AID + "/end")).isFalse();
        assertThat(end.sentBy(coordinator).send().status())
                .as("another's ticket")
                .isEqualTo(403);
    }

    @Test
    void a_coordinator_writes_a_group_down_and_does_not_speak_for_it() {
        String group = register(coordinator, "Allotment");

        Page page = coordinator.visit(group);
        assertThat(page.text()).contains("Written down", "Nobody so far.").doesNotContain("You speak for this group");
        assertThat(page.offers(group + "/accreditation")).isTrue();
    }

    @Test
    void a_hidden_name_is_read_by_those_who_speak_for_it_and_coordinators_only() {
        Page form = organiser.visit(LEGAL_AID + "/settings");
        Page saved =
                form.form(LEGAL_AID + "/settings").with("nameHidden", "yes").send();
        assertThat(saved.follow().text()).contains("Harbour Legal Aid");

        for (String path : new String[] {HARBOUR + "/groups", LEGAL_AID}) {
            assertThat(wren.visit(path).source())
                    .contains("A group that gives legal help")
                    .doesNotContain("Harbour Legal Aid", "letters they get");
            assertThat(coordinator.visit(path).text()).contains("Harbour Legal Aid");
        }
    }

    @Test
    void a_group_shows_as_much_of_its_place_as_its_care_allows() throws SQLException {
        assertThat(wren.visit(LEGAL_AID).allText()).contains("Lisbon");
        sql("update community_group set sensitivity = 'PROTECTED'");
        assertThat(wren.visit(LEGAL_AID).allText()).contains("Portugal").doesNotContain("Lisbon");
        assertThat(organiser.visit(LEGAL_AID).allText()).contains("Lisbon");
    }

    @Test
    void a_bad_form_comes_back_with_what_was_typed() {
        Page page = wren.visit(HARBOUR + "/groups/new")
                .form(HARBOUR + "/groups/new")
                .with("name", "X")
                .with("alias", "")
                .with("description", "We lend drills.")
                .with("place", "Springfield")
                .send();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.errorAt("name")).contains("at least 2 characters");
        assertThat(page.errorAt("alias")).contains("Please answer this.");
        assertThat(page.document().select("input[name=placeId]").size()).isGreaterThan(2);
        assertThat(page.value("description")).contains("We lend drills.");
        assertThat(page.value("place")).isEqualTo("Springfield");
    }

    @Test
    void a_name_that_is_taken_is_refused_and_a_hidden_one_is_not_given_away() throws SQLException {
        assertThat(tryToRegister("river watch").errorAt("name")).contains("has this name already");
        sql("update community_group set name_hidden = true");
        assertThat(tryToRegister("River Watch").status()).isEqualTo(303);
    }

    @Test
    void of_two_organisers_at_once_the_second_is_told() throws SQLException {
        Form first = organiser
                .visit(LEGAL_AID + "/settings")
                .form(LEGAL_AID + "/settings")
                .with("name", "One");
        Form second = organiser
                .visit(LEGAL_AID + "/settings")
                .form(LEGAL_AID + "/settings")
                .with("name", "Two");
        assertThat(first.send().status()).isEqualTo(303);

        Page page = second.send();

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.source()).contains("Two");
        assertThat(organiser.visit(LEGAL_AID).text()).contains("One");
    }

    @Test
    void only_those_who_speak_for_a_group_change_it() {
        for (Cast other : new Cast[] {Cast.VOLUNTEER, Cast.OTHER_ORGANISER, Cast.COORDINATOR, Cast.OUTSIDER}) {
            assertThat(Visitor.as(other).visit(LEGAL_AID + "/settings").status())
                    .isEqualTo(404);
        }
        assertThat(wren.post(LEGAL_AID + "/settings", Map.of("name", "Mine")).status())
                .isIn(403, 404);
    }

    @Test
    void a_group_that_nobody_has_trusted_yet_is_no_way_to_find_out_who_belongs_to_the_hub() {
        Form asking = organiser.visit(LEGAL_AID).form(LEGAL_AID + "/organisers").with("pseudonym", "Heron");
        String group = register(organiser, "Library of Things");
        Page page = organiser.visit(group);

        assertThat(page.offers(group + "/organisers")).isFalse();
        assertThat(page.text()).contains("You can ask others once the hub has accredited this group.");
        for (String name : new String[] {"Heron", "Xyzzy"}) {
            Page refused = organiser.post(
                    group + "/organisers",
                    Map.of("pseudonym", name, "ticket", organiser.visit(group).value("ticket")));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(coordinator.visit(group).text()).doesNotContain("Heron");
        }
        assertThat(coordinator.visit(group).offers(group + "/organisers")).isFalse();
        assertThat(coordinator.visit(group).text()).contains("Only those who do ask others to speak for it.");
        assertThat(asking.send().status()).as("an accredited one asks").isEqualTo(303);
    }

    @Test
    void somebody_is_asked_by_exact_pseudonym_and_speaks_only_after_accepting() {
        Page page = organiser.visit(LEGAL_AID);
        for (String nobody : new String[] {"Thistle", "Xyzzy"}) {
            Page refused = page.form(LEGAL_AID + "/organisers")
                    .with("pseudonym", nobody)
                    .send();
            assertThat(refused.errorAt("organisers-pseudonym"))
                    .as("whether a stranger exists is not told")
                    .contains("Nobody of this name belongs to the hub.");
        }
        page.form(LEGAL_AID + "/organisers").with("pseudonym", "wren").send();
        assertThat(wren.visit(LEGAL_AID + "/settings").status())
                .as("no grant yet")
                .isEqualTo(404);
        assertThat(organiser.visit(LEGAL_AID).text()).contains("Wren", "has not answered");
        Page again = organiser
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/organisers")
                .with("pseudonym", "Wren")
                .send();
        assertThat(again.errorAt("organisers-pseudonym")).contains("was asked already");

        Page invited = wren.visit(LEGAL_AID);
        assertThat(invited.text()).contains("You were asked to speak for this group.");
        invited.form(LEGAL_AID + "/voice/acceptance").send();

        assertThat(wren.visit(LEGAL_AID + "/settings").status()).isEqualTo(200);
        wren.visit(LEGAL_AID).form(LEGAL_AID + "/voice/resignation").send();
        assertThat(wren.visit(LEGAL_AID + "/settings").status()).isEqualTo(404);
    }

    @Test
    void an_invitation_is_declined_or_taken_back() {
        organiser
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/organisers")
                .with("pseudonym", "Wren")
                .send();
        wren.visit(LEGAL_AID).form(LEGAL_AID + "/voice/refusal").send();
        assertThat(organiser.visit(LEGAL_AID).text()).doesNotContain("Wren");

        organiser
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/organisers")
                .with("pseudonym", "Wren")
                .send();
        Form accept = wren.visit(LEGAL_AID).form(LEGAL_AID + "/voice/acceptance");
        Page page = organiser.visit(LEGAL_AID);
        String takeBack = page.document()
                .select("form[action$=/withdrawal]")
                .eachAttr("action")
                .getFirst();
        page.form(takeBack).send();
        assertThat(accept.send().status()).isEqualTo(404);
    }

    @Test
    void a_coordinator_ends_somebodys_speaking_with_a_reason() {
        Page page = coordinator.visit(LEGAL_AID);
        String end = page.document()
                .select("form[action*=/organisers/][action$=/end]")
                .eachAttr("action")
                .getFirst();
        assertThat(page.form(end).with("reason", "").send().status()).isEqualTo(422);
        page.form(end).with("reason", "They asked me to.").send();

        assertThat(organiser.visit(LEGAL_AID + "/settings").status()).isEqualTo(404);
        assertThat(organiser.visit(LEGAL_AID).offers(LEGAL_AID + "/organisers")).isFalse();
    }

    @Test
    void whoever_leaves_the_hub_speaks_for_none_of_its_groups() throws SQLException {
        organiser
                .visit(HARBOUR + "/membership")
                .form(HARBOUR + "/membership/departure")
                .send();

        assertThat(organiser.visit(LEGAL_AID).status()).isEqualTo(404);
        assertThat(coordinator.visit(LEGAL_AID).text()).contains("Nobody so far.");
    }

    @Test
    void what_waits_is_counted_for_the_one_it_waits_for() {
        int before = waiting(coordinator);
        register(wren, "Library of Things");
        organiser
                .visit(LEGAL_AID)
                .form(LEGAL_AID + "/organisers")
                .with("pseudonym", "Heron")
                .send();

        assertThat(waiting(coordinator)).isEqualTo(before + 1);
        assertThat(waiting(Visitor.as(Cast.VETTED))).isEqualTo(1);
        assertThat(waiting(wren)).isZero();
        assertThat(coordinator.visit("/my-work").text()).contains("Library of Things asks to be accredited");
        assertThat(Visitor.as(Cast.VETTED).visit("/my-work").text())
                .contains("Harbour Legal Aid asks you to speak for it");
        assertThat(coordinator.visit(HARBOUR + "/desk?queue=groups").text())
                .contains("Library of Things asks to be accredited");
    }

    /** The number beside My work. */
    private static int waiting(Visitor visitor) {
        String count =
                visitor.visit("/hubs").document().select(".mine-work .count").text();
        return count.isEmpty() ? 0 : Integer.parseInt(count.replaceFirst("\\D.*", ""));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_whole_in_every_language(Language language) {
        for (Visitor visitor : new Visitor[] {organiser, coordinator, wren}) {
            for (String path : new String[] {LEGAL_AID, HARBOUR + "/groups", HARBOUR + "/groups/new"}) {
                Page page = visitor.speaking(language).visit(path);
                assertThat(page.status()).as(path).isEqualTo(200);
                assertThat(page.text()).doesNotContain("NOT_FOUND", "null");
            }
        }
    }

    private String register(Visitor visitor, String name) {
        return visitor.visit(HARBOUR + "/groups/new")
                .form(HARBOUR + "/groups/new")
                .with("name", name)
                .with("alias", "A group that lends things")
                .and("languages", "pt")
                .with("place", "Lisboa, Portugal")
                .send()
                .location()
                .replaceFirst("\\?.*", "");
    }

    private Page tryToRegister(String name) {
        return wren.visit(HARBOUR + "/groups/new")
                .form(HARBOUR + "/groups/new")
                .with("name", name)
                .with("alias", "A group")
                .send();
    }
}
