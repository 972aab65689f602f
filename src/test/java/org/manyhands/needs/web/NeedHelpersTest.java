package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Departure;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.Language;

/** Somebody helps with one need: named, at work, and no longer. */
@QuarkusTest
class NeedHelpersTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String SECRET = "/needs/" + Town.QUIET_ROOM;

    private final Visitor maple = Visitor.as(Cast.ORGANISER);
    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);
    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);
    private final Visitor heron = Visitor.as(Cast.VETTED);

    @Test
    void the_group_names_a_member_who_finds_the_need_in_their_work_and_what_to_do() {
        Page before = maple.visit(NEED + "/helpers");
        assertThat(before.text()).contains("Nobody so far.");
        assertThat(before.value("lastDay")).isEqualTo("2026-04-01");

        Page named = name(maple, Town.INTAKE_LIST, "Wren").follow();

        assertThat(named.text()).contains("Wren", "since 2 March 2026, until 1 April 2026");
        assertThat(wren.visit("/my-work").text()).contains("You help with “Our intake list has outgrown");
        Page page = wren.visit(NEED);
        assertThat(page.text()).contains("You help with this need", "Until 1 April 2026");
        assertThat(page.document().select("a[href=" + NEED + "/wording], a[href=" + NEED + "/draft/lines]"))
                .hasSize(2);
        assertThat(page.offers(NEED + "/confirmation")).isTrue();
        assertThat(page.document().select("a[href$=/edit], a[href$=/closure], a[href$=/exposure], a[href$=/helpers]"))
                .isEmpty();
        assertThat(page.allText()).doesNotContain("What you can do");
        assertThat(maple.visit(NEED).allText()).contains("Maple named Wren as a helper");
    }

    @Test
    void a_helper_changes_the_words_and_the_group_reads_who_did() {
        name(maple, Town.INTAKE_LIST, "Wren");
        Form reword = wren.visit(NEED + "/wording").form(NEED + "/wording").with("title", "One list for intake");

        assertThat(reword.send().follow().text()).contains("One list for intake");
        assertThat(maple.visit(NEED).allText())
                .contains("One list for intake", "Wren changed the text", "The Tuesday meeting");
    }

    @Test
    void of_two_who_change_it_the_second_sees_both() {
        name(maple, Town.INTAKE_LIST, "Wren");
        Form reword = wren.visit(NEED + "/wording").form(NEED + "/wording").with("title", "One list for intake");
        maple.visit(NEED + "/edit")
                .form(NEED + "/edit")
                .with("title", "A new list")
                .send();

        Page both = reword.send();

        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("A new list", "One list for intake");
        assertThat(both.value("title")).isEqualTo("One list for intake");
        assertThat(both.form(NEED + "/wording").send().follow().text()).contains("One list for intake");
    }

    @Test
    void what_would_lead_to_a_person_is_asked_about_first() {
        name(maple, Town.INTAKE_LIST, "Wren");

        Page warned = wren.visit(NEED + "/wording")
                .form(NEED + "/wording")
                .with("risks", "Call +351 912 345 678.")
                .send();

        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This could lead to a person");
        assertThat(wren.visit(NEED).source()).doesNotContain("912 345 678");
    }

    @Test
    void a_helper_adds_what_is_not_asked_for_yet_and_changes_no_line() {
        name(maple, Town.INTAKE_LIST, "Wren");
        Page lines = wren.visit(NEED + "/draft/lines");
        assertThat(lines.document().select("form[action=" + NEED + "/lines/" + Town.line(1) + "]"))
                .isEmpty();

        Page added = lines.formWith(NEED + "/lines", "thing")
                .with("thing", "Telephones")
                .with("quantity", "2")
                .send();

        assertThat(added.status()).isEqualTo(303);
        assertThat(wren.visit(NEED).text()).contains("Telephones");
        Page there = wren.visit(NEED + "/draft/lines")
                .formWith(NEED + "/lines", "thing")
                .no("thing")
                .no("resource")
                .with("skill", "postgresql")
                .with("level", "EXPERT")
                .with("quantity", "9")
                .send();
        assertThat(there.status()).isEqualTo(422);
        assertThat(there.text()).contains("This is asked for already.");
        assertThat(maple.visit(NEED).text()).contains("One person: PostgreSQL");
    }

    @Test
    void a_helper_has_nothing_of_any_other_need() {
        name(maple, Town.INTAKE_LIST, "Wren");

        for (NeedId other : new NeedId[] {Town.QUIET_ROOM, Town.WATCHED_PHONES, Town.LEAFLETS}) {
            assertThat(wren.visit("/needs/" + other).status()).isEqualTo(404);
        }
        assertThat(wren.visit("/needs/" + Town.INTERPRETERS + "/wording").status())
                .isEqualTo(404);
        assertThat(wren.visit("/needs/" + Town.INTERPRETERS).offers("/needs/" + Town.INTERPRETERS + "/confirmation"))
                .isFalse();
    }

    @Test
    void a_protected_need_is_helped_with_by_vetted_members_only_and_names_neither_group_nor_town() {
        Page refused = name(maple, Town.QUIET_ROOM, "Wren");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("pseudonym")).contains("Nobody who may help with this need goes by that name.");

        assertThat(name(maple, Town.QUIET_ROOM, "Heron").status()).isEqualTo(303);

        for (String page : new String[] {SECRET, SECRET + "/wording", SECRET + "/draft/lines"}) {
            Page seen = heron.visit(page);
            assertThat(seen.status()).as(page).isEqualTo(200);
            assertThat(seen.source()).as(page).doesNotContain("Harbour Legal Aid", "Lisbon");
        }
        assertThat(Visitor.withPasswordOnly(Cast.VETTED).visit(SECRET).status()).isEqualTo(404);
        assertThat(Visitor.withPasswordOnly(Cast.VETTED).visit("/my-work").source())
                .doesNotContain("You help with");
    }

    @Test
    void a_name_that_is_nobodys_and_a_name_of_elsewhere_get_the_same_answer() {
        String nobody = name(maple, Town.INTAKE_LIST, "Nobody-Here").errorAt("pseudonym");

        assertThat(nobody).isNotEmpty();
        assertThat(name(maple, Town.INTAKE_LIST, "Thistle").errorAt("pseudonym"))
                .isEqualTo(nobody);
        assertThat(name(maple, Town.QUIET_ROOM, "Wren").errorAt("pseudonym")).isEqualTo(nobody);
        assertThat(name(maple, Town.QUIET_ROOM, "Thistle").errorAt("pseudonym")).isEqualTo(nobody);
    }

    @Test
    void nobody_names_themselves_or_whoever_works_on_it_already() {
        assertThat(name(juniper, Town.INTAKE_LIST, "Juniper").errorAt("pseudonym"))
                .contains("Nobody names themselves.");
        assertThat(name(juniper, Town.INTAKE_LIST, "Maple").errorAt("pseudonym"))
                .contains("They work on this need already.");
        name(juniper, Town.INTAKE_LIST, "Wren");
        assertThat(name(maple, Town.INTAKE_LIST, "Wren").errorAt("pseudonym"))
                .contains("They work on this need already.");
    }

    @Test
    void the_last_day_is_within_ninety_days() {
        for (String day : new String[] {"2026-03-01", "2026-06-01", "soon", ""}) {
            Page refused =
                    naming(maple, Town.INTAKE_LIST, "Wren").with("lastDay", day).send();
            assertThat(refused.status()).as(day).isEqualTo(422);
            assertThat(refused.errorAt("lastDay")).as(day).contains("from today to 31 May 2026");
            assertThat(refused.value("pseudonym")).isEqualTo("Wren");
        }
        for (String day : new String[] {"2026-03-02", "2026-05-31"}) {
            assertThat(naming(maple, Town.INTAKE_LIST, day.equals("2026-03-02") ? "Wren" : "Heron")
                            .with("lastDay", day)
                            .send()
                            .status())
                    .as(day)
                    .isEqualTo(303);
        }
    }

    @Test
    void help_is_over_after_its_last_day() {
        naming(maple, Town.INTAKE_LIST, "Wren").with("lastDay", "2026-03-03").send();
        TestClock.get().pass(Duration.ofHours(37));
        assertThat(wren.visit(NEED + "/wording").status()).isEqualTo(200);

        TestClock.get().pass(Duration.ofHours(1));

        assertThat(wren.visit(NEED + "/wording").status()).isEqualTo(404);
        assertThat(maple.visit(NEED + "/helpers").text()).contains("Nobody so far.");
        assertThat(name(maple, Town.INTAKE_LIST, "Wren").status()).isEqualTo(303);
    }

    @Test
    void the_group_ends_it_and_it_holds_on_the_next_click() {
        name(juniper, Town.INTAKE_LIST, "Wren");
        Form reword = wren.visit(NEED + "/wording").form(NEED + "/wording").with("title", "Too late");
        String end = NEED + "/helpers/" + Cast.VOLUNTEER.id() + "/end";

        assertThat(maple.visit(NEED + "/helpers").form(end).send().follow().text())
                .contains("Ended, from their next click on.", "Nobody so far.");

        assertThat(reword.send().status()).isEqualTo(404);
        assertThat(wren.visit(NEED).text()).doesNotContain("You help with this need");
        assertThat(wren.visit("/my-work").text()).doesNotContain("You help with");
        assertThat(maple.visit(NEED).allText()).contains("Maple ended the help of Wren");
    }

    @Test
    void a_helper_steps_back_asking_nobody() {
        name(maple, Town.QUIET_ROOM, "Heron");

        Page gone = heron.visit(SECRET).form(SECRET + "/help/resignation").send();

        assertThat(gone.location()).startsWith("/my-work");
        assertThat(heron.visit(SECRET).status()).isEqualTo(404);
        assertThat(maple.visit(SECRET).allText()).contains("Heron stepped back as a helper");
    }

    @Test
    void while_the_hub_does_not_trust_the_group_a_helper_changes_nothing_and_can_still_step_back() {
        name(maple, Town.INTAKE_LIST, "Wren");
        String group = "/groups/" + Town.LEGAL_AID;
        juniper.visit(group)
                .form(group + "/end")
                .with("reason", "Nobody answers any more.")
                .send();

        Page page = wren.visit(NEED);

        assertThat(page.text()).contains("This group is not accredited at the moment.");
        assertThat(page.document().select("a[href=" + NEED + "/wording], a[href=" + NEED + "/draft/lines]"))
                .isEmpty();
        page.form(NEED + "/help/resignation").send();
        assertThat(wren.visit("/my-work").allText()).doesNotContain("You help with");
    }

    @ParameterizedTest
    @EnumSource(Departure.class)
    void whoever_no_longer_belongs_to_the_hub_helps_no_longer(Departure departure) {
        name(maple, Town.INTAKE_LIST, "Wren");

        departure.of(Cast.VOLUNTEER);

        assertThat(wren.visit(NEED + "/wording").status()).isEqualTo(404);
        assertThat(maple.visit(NEED + "/helpers").text()).contains("Nobody so far.");
        assertThat(maple.visit(NEED).allText())
                .contains(
                        departure == Departure.LEAVES
                                ? "Wren stepped back as a helper"
                                : "Sorrel ended the help of Wren");
    }

    @Test
    void a_closed_need_has_no_helpers_and_begins_without_when_it_is_opened_again() {
        name(maple, Town.INTAKE_LIST, "Wren");
        maple.visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "FULFILLED")
                .send();
        assertThat(wren.visit(NEED).status()).isEqualTo(404);

        maple.visit(NEED).form(NEED + "/reopening").send();

        assertThat(wren.visit(NEED + "/wording").status()).isEqualTo(404);
        assertThat(maple.visit(NEED + "/helpers").text()).contains("Nobody so far.");
    }

    @Test
    void a_need_that_becomes_protected_keeps_only_helpers_who_are_vetted() {
        name(maple, Town.INTAKE_LIST, "Wren");
        name(maple, Town.INTAKE_LIST, "Heron");

        maple.visit(NEED + "/exposure")
                .form(NEED + "/exposure")
                .with("sensitivity", "PROTECTED")
                .send();

        assertThat(wren.visit(NEED).status()).isEqualTo(404);
        assertThat(heron.visit(NEED + "/wording").status()).isEqualTo(200);
        assertThat(maple.visit(NEED + "/helpers").text()).contains("Heron").doesNotContain("Wren");
    }

    @Test
    void with_the_vetting_ends_the_help_with_what_is_protected() {
        name(maple, Town.QUIET_ROOM, "Heron");
        name(maple, Town.INTAKE_LIST, "Heron");
        String card = "/hubs/" + Town.HARBOUR + "/vetting/"
                + Cast.VETTED.id().toString().replace("-8000-", "-8800-");

        juniper.visit(card).form(card + "/end").with("reason", "Moved away.").send();

        assertThat(heron.visit(SECRET).status()).isEqualTo(404);
        assertThat(maple.visit(SECRET + "/helpers").text()).contains("Nobody so far.");
        assertThat(heron.visit(NEED + "/wording").status()).isEqualTo(200);
    }

    @Test
    void every_language_draws_the_pages() {
        name(maple, Town.INTAKE_LIST, "Wren");
        for (Language language : Language.values()) {
            assertThat(maple.speaking(language).visit(NEED + "/helpers").text()).contains("Wren");
            assertThat(wren.speaking(language).visit(NEED).status()).isEqualTo(200);
            assertThat(wren.speaking(language).visit(NEED + "/wording").status())
                    .isEqualTo(200);
        }
    }

    private static Page name(Visitor who, NeedId need, String pseudonym) {
        return naming(who, need, pseudonym).send();
    }

    private static Form naming(Visitor who, NeedId need, String pseudonym) {
        String helpers = "/needs/" + need + "/helpers";
        return who.visit(helpers).form(helpers).with("pseudonym", pseudonym);
    }
}
