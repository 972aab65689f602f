package org.manyhands.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Cast.ADMINISTRATOR;
import static org.manyhands.scenarios.Cast.COORDINATOR;
import static org.manyhands.scenarios.Cast.MODERATOR;
import static org.manyhands.scenarios.Cast.ORGANISER;
import static org.manyhands.scenarios.Cast.OTHER_ORGANISER;
import static org.manyhands.scenarios.Cast.OUTSIDER;
import static org.manyhands.scenarios.Cast.UNATTACHED;
import static org.manyhands.scenarios.Cast.VETTED;
import static org.manyhands.scenarios.Cast.VOLUNTEER;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.text.Language;

/** One need as each of the town sees it. */
@QuarkusTest
class NeedPageTest extends TownTest {

    private static final String MISSING = "/needs/00000000-0000-4000-8300-000000009999";

    @Test
    void an_open_need_on_the_web_tells_everybody_what_is_lacked_and_by_whom() {
        Page page = Visitor.anonymous().visit("/needs/" + Town.INTAKE_LIST);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Our intake list has outgrown its spreadsheet", "Harbour Legal Aid", "Lisbon, Portugal")
                .contains("One person: PostgreSQL", "2 people:", "Sign in to offer help")
                .doesNotContain("The Tuesday meeting");
        assertThat(page.allText()).doesNotContain("Juniper", "Maple", "What happened");
    }

    @Test
    void what_is_lacked_is_people_or_things_each_in_its_own_words() {
        Page page = Visitor.as(VOLUNTEER).visit("/needs/" + Town.INTERPRETERS);

        assertThat(page.document().select("main .meter").eachText())
                .containsExactly("Nobody found yet", "Nothing found yet");
    }

    @Test
    void what_is_over_does_not_say_yet() {
        Page closed = Visitor.as(OTHER_ORGANISER).visit("/needs/" + Town.BOAT_TRAILER);

        assertThat(closed.text()).contains("a boat trailer").doesNotContain("found yet");
    }

    @Test
    void a_member_also_learns_who_looks_after_it_but_not_what_happened() {
        Page page = Visitor.as(VOLUNTEER).visit("/needs/" + Town.INTAKE_LIST);

        assertThat(page.allText()).contains("Juniper looks after it").doesNotContain("Maple", "What happened");
    }

    @Test
    void what_is_over_is_not_said_to_wait_for_somebody_who_looks_after_it() throws SQLException {
        String nobody = "Nobody looks after it yet.";
        String willows = "/needs/" + Town.BOAT_TRAILER;
        sql("update need set keeper_id = null, deputy_id = null");

        assertThat(Visitor.as(VOLUNTEER).visit("/needs/" + Town.INTAKE_LIST).allText())
                .contains("Who looks after it", nobody);
        assertThat(Visitor.as(OTHER_ORGANISER).visit(willows).allText()).doesNotContain(nobody, "Who looks after it");
    }

    @Test
    void whoever_would_help_and_finds_no_button_reads_what_to_do() {
        String need = "/needs/" + Town.INTAKE_LIST;
        for (Cast cast : List.of(UNATTACHED, OUTSIDER)) {
            Page page = Visitor.as(cast).visit(need);
            assertThat(page.document()
                            .select("a[href=/hubs/" + Town.HARBOUR + "]:contains(Ask to join Harbour to help)"))
                    .as(cast.name())
                    .hasSize(1);
            assertThat(page.text()).doesNotContain("Sign in to offer help");
        }
        assertThat(Visitor.as(VOLUNTEER).visit(need).document().select("a[href=/offers]:contains(say what you offer)"))
                .hasSize(1);
        assertThat(Visitor.as(ORGANISER).visit(need).text()).doesNotContain("say what you offer");
    }

    @Test
    void a_hub_that_is_not_listed_is_named_to_nobody_who_does_not_belong() throws SQLException {
        sql("update hub set listed = false where id = '" + Town.HARBOUR + "'");

        for (Cast cast : List.of(UNATTACHED, OUTSIDER)) {
            Page page = Visitor.as(cast).visit("/needs/" + Town.INTAKE_LIST);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.document().select("a[href^=/hubs/" + Town.HARBOUR + "]"))
                    .as(cast.name())
                    .isEmpty();
            assertThat(page.text()).doesNotContain("join Harbour");
        }
    }

    @Test
    void what_a_group_without_accreditation_would_be_refused_is_not_offered() throws SQLException {
        String need = "/needs/" + Town.INTAKE_LIST;
        List<String> refused = List.of(need + "/edit", need + "/draft/lines", need + "/resumption");
        sql("update need set state = 'ON_HOLD' where id = '%s'".formatted(Town.INTAKE_LIST));
        for (Cast cast : List.of(ORGANISER, COORDINATOR)) {
            assertThat(offered(cast, need)).as(cast.name()).contains(need + "/resumption");
        }

        sql("update community_group set state = 'ENDED' where id = '%s'".formatted(Town.LEGAL_AID));

        for (Cast cast : List.of(ORGANISER, COORDINATOR)) {
            assertThat(offered(cast, need))
                    .as(cast.name())
                    .doesNotContainAnyElementsOf(refused)
                    .contains(need + "/closure");
            assertThat(Visitor.as(cast).visit(need).text())
                    .contains(
                            "This group is not accredited at the moment. Until a coordinator of the hub accredits it");
        }
        assertThat(Visitor.as(VOLUNTEER).visit(need).text()).doesNotContain("accredited");

        sql("update need set state = 'CLOSED', close_reason = 'FULFILLED' where id = '%s'".formatted(Town.INTAKE_LIST));
        assertThat(offered(ORGANISER, need)).doesNotContain(need + "/reopening");
        sql("update community_group set state = 'ACCREDITED' where id = '%s'".formatted(Town.LEGAL_AID));
        assertThat(offered(ORGANISER, need)).contains(need + "/reopening");
    }

    @Test
    void a_sentence_begins_with_a_former_member_as_sentences_begin() throws SQLException {
        sql("update person set disabled_at = joined_on where id = '%s'".formatted(COORDINATOR.id()));

        for (String language : List.of("en", "es", "ar")) {
            List<String> history = Visitor.as(ORGANISER)
                    .speaking(language)
                    .visit("/needs/" + Town.INTAKE_LIST)
                    .document()
                    .select(".entry-what")
                    .eachText();
            assertThat(history)
                    .as(language)
                    .isNotEmpty()
                    .noneMatch(sentence -> Character.isLowerCase(sentence.codePointAt(0)))
                    .anyMatch(sentence -> Stream.of("A former member", "Alguien que ya no está", "عضو سابق")
                            .anyMatch(sentence::contains));
        }
    }

    @Test
    void everybody_reads_how_it_came_in_and_only_those_who_run_it_by_whom() throws SQLException {
        String need = "/needs/" + Town.INTAKE_LIST;
        assertThat(Visitor.anonymous().visit(need).allText()).contains("The group typed it here.");

        sql("update need set origin = 'PHONE', taken_by = '%s', keeper_id = null where id = '%s'"
                .formatted(COORDINATOR.id(), Town.INTAKE_LIST));
        assertThat(Visitor.as(VOLUNTEER).visit(need).allText())
                .contains("A coordinator wrote it down for the group.")
                .doesNotContain("Juniper");
        assertThat(Visitor.as(ORGANISER).visit(need).allText()).contains("Juniper wrote it down for the group.");

        sql(
                "update need set origin = 'IMPORT', import_id = gen_random_uuid(), import_file = 'spring.csv', import_line = 4"
                        + " where id = '%s'".formatted(Town.INTAKE_LIST));
        assertThat(Visitor.as(VOLUNTEER).visit(need).allText())
                .contains("A coordinator imported it from a file.")
                .doesNotContain("Juniper", "spring.csv");
    }

    private static List<String> offered(Cast cast, String need) {
        Document page = Visitor.as(cast).visit(need).document();
        List<String> offered = new ArrayList<>(page.select("main a").eachAttr("href"));
        offered.addAll(page.select("main form").eachAttr("action"));
        return offered;
    }

    @Test
    void a_careful_need_shows_a_member_the_region_and_the_alias() {
        Page page = Visitor.as(VOLUNTEER).visit("/needs/" + Town.INTERPRETERS);

        assertThat(page.text())
                .contains("A group that gives legal help", "region of Lisbon, Portugal")
                .doesNotContain("Harbour Legal Aid", "The organiser on duty");
        assertThat(Visitor.as(ORGANISER).visit("/needs/" + Town.INTERPRETERS).text())
                .contains("Harbour Legal Aid", "The organiser on duty", "Lisbon");
    }

    @Test
    void a_protected_need_exists_for_vetted_members_only_and_names_neither_town_nor_group() {
        Page page = Visitor.as(VETTED).visit("/needs/" + Town.WATCHED_PHONES);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("A group that gives legal help", "Portugal")
                .doesNotContain("Harbour Legal Aid", "Lisbon");
        for (Cast cast : List.of(VOLUNTEER, MODERATOR, OTHER_ORGANISER, OUTSIDER, UNATTACHED, ADMINISTRATOR)) {
            assertThat(Visitor.as(cast).visit("/needs/" + Town.WATCHED_PHONES).status())
                    .as(cast.name())
                    .isEqualTo(404);
        }
        assertThat(Visitor.as(VETTED).visit("/needs/" + Town.QUIET_ROOM).status())
                .isEqualTo(404);
    }

    @Test
    void hidden_is_the_same_as_missing_byte_for_byte() {
        for (NeedId hidden : List.of(Town.WATCHED_PHONES, Town.QUIET_ROOM, Town.LEAFLETS, Town.WATER_PROBES)) {
            for (String part :
                    List.of("", "/sheet", "/edit", "/draft/lines", "/draft/review", "/closure", "/exposure")) {
                Page secret = Visitor.as(VOLUNTEER).visit("/needs/" + hidden + part);
                Page missing = Visitor.as(VOLUNTEER).visit(MISSING + part);

                assertThat(secret.status()).isEqualTo(404);
                assertThat(comparable(secret)).as(part).isEqualTo(comparable(missing));
            }
        }
    }

    @Test
    void a_group_sees_its_needs_in_every_state_and_what_happened_to_them() {
        assertThat(Visitor.as(ORGANISER).visit("/needs/" + Town.LEAFLETS).allText())
                .contains("Draft");
        assertThat(Visitor.as(OTHER_ORGANISER).visit("/needs/" + Town.SMELL_MAP).allText())
                .contains("Waits for an answer", "Juniper asked", "Who could see where the reports come from?");
        assertThat(Visitor.as(OTHER_ORGANISER)
                        .visit("/needs/" + Town.GRANT_REPORT)
                        .allText())
                .contains("Not opened", "Juniper did not open it: Too little is known");
        assertThat(Visitor.as(OTHER_ORGANISER)
                        .visit("/needs/" + Town.BOAT_TRAILER)
                        .allText())
                .contains("It is over: fulfilled", "Willow closed it: fulfilled");
    }

    @Test
    void what_is_on_hold_is_still_there_for_members_and_gone_for_strangers() {
        assertThat(Visitor.as(VOLUNTEER).visit("/needs/" + Town.SIGNS).text()).contains("On hold");
        assertThat(Visitor.anonymous().visit("/needs/" + Town.SIGNS).status()).isEqualTo(404);
    }

    @Test
    void nobody_is_offered_what_they_cannot_do() {
        Page asMember = Visitor.as(VOLUNTEER).visit("/needs/" + Town.INTAKE_LIST);

        assertThat(asMember.document().select("main form")).isEmpty();
        assertThat(asMember.document().select("a[href$=/edit], a[href$=/closure]"))
                .isEmpty();
    }

    @Test
    void help_can_be_offered_where_members_come_forward_themselves() throws SQLException {
        String help = "a[href=/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/help]";
        assertThat(Visitor.as(VOLUNTEER)
                        .visit("/needs/" + Town.INTAKE_LIST)
                        .document()
                        .select(help))
                .isEmpty();

        inHarbour("update hub set mode = 'ASSISTED'");

        assertThat(Visitor.as(VOLUNTEER)
                        .visit("/needs/" + Town.INTAKE_LIST)
                        .document()
                        .select(help))
                .hasSize(1);
    }

    @Test
    void a_group_finds_the_way_to_people_where_groups_ask_for_themselves() throws SQLException {
        String candidates = "a[href=/needs/" + Town.INTAKE_LIST + "/lines/" + Town.line(1) + "/candidates]";
        Visitor maple = Visitor.as(ORGANISER);
        inHarbour("update hub set mode = 'CONFIRMED'");
        assertThat(maple.visit("/needs/" + Town.INTAKE_LIST).document().select(candidates))
                .isEmpty();

        inHarbour("update hub set mode = 'ASSISTED'");

        Page need = maple.visit("/needs/" + Town.INTAKE_LIST);
        assertThat(need.document().select(candidates)).hasSize(1);
        assertThat(maple.visit(need.document().select(candidates).attr("href")).text())
                .contains("Who might help");
    }

    @Test
    void a_group_that_goes_by_its_alias_is_named_to_nobody_who_merely_reads() throws SQLException {
        inHarbour("update community_group set name_hidden = true");

        assertThat(Visitor.anonymous().visit("/needs/" + Town.INTAKE_LIST).source())
                .contains("A group that gives legal help")
                .doesNotContain("Harbour Legal Aid");
    }

    @Test
    void a_sheet_for_the_wall_keeps_what_the_need_keeps_whoever_prints_it() {
        for (Cast cast : List.of(ORGANISER, COORDINATOR, VOLUNTEER)) {
            Page sheet = Visitor.as(cast).visit("/needs/" + Town.INTERPRETERS + "/sheet");

            assertThat(sheet.text())
                    .contains("Interpreters for two appointments next week", "A group that gives legal help")
                    .doesNotContain("Harbour Legal Aid", "The organiser on duty");
        }
        assertThat(Visitor.as(ORGANISER)
                        .visit("/needs/" + Town.QUIET_ROOM + "/sheet")
                        .text())
                .contains("A group that gives legal help", "Portugal")
                .doesNotContain("Harbour Legal Aid", "Lisbon");
        assertThat(Visitor.as(ORGANISER)
                        .visit("/needs/" + Town.LEAFLETS + "/sheet")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_bad_id_is_a_need_that_does_not_exist_and_a_page_takes_no_posts() {
        assertThat(Visitor.as(VOLUNTEER).visit("/needs/nonsense").status()).isEqualTo(404);
        assertThat(Visitor.as(VOLUNTEER)
                        .visit("/needs/00000000-0000-4000-8300-00000000001")
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.as(VOLUNTEER)
                        .send("DELETE", "/needs/" + Town.INTAKE_LIST)
                        .status())
                .isEqualTo(405);
    }

    @Test
    void every_language_draws_the_page_for_every_reader() {
        for (Language language : Language.values()) {
            for (Cast cast : List.of(COORDINATOR, ORGANISER, OTHER_ORGANISER, VETTED)) {
                for (NeedId need : List.of(Town.INTAKE_LIST, Town.WATCHED_PHONES, Town.SMELL_MAP, Town.GRANT_REPORT)) {
                    Page page = Visitor.as(cast).speaking(language).visit("/needs/" + need);
                    assertThat(page.status()).as(cast + " " + language).isIn(200, 404);
                }
            }
        }
    }

    private void inHarbour(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Without what differs by nature: the address asked for, and the error's own random code. */
    private static String comparable(Page page) {
        return page.source()
                .replaceAll("/needs/[0-9a-f-]{36}", "/needs/X")
                .replaceAll("%2Fneeds%2F[0-9a-f-]{36}", "X")
                .replaceAll("\\b[0-9a-f]{8}\\b", "CODE");
    }
}
