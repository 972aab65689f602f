package org.manyhands.hubs.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** Finding a hub and reading about it. */
@QuarkusTest
class HubPagesTest extends TownTest {

    private static final String HARBOUR = "/hubs/" + Town.HARBOUR;

    @Test
    void a_stranger_reads_what_a_hub_is_and_how_to_join() {
        Page page = Visitor.anonymous().visit(HARBOUR);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.allText())
                .contains("Harbour", "Lisbon", "Only coordinators bring people and needs together.")
                .contains("A no needs no reason.", "Sign in to ask");
        assertThat(page.document().select("a[href=" + HARBOUR + "/application]"))
                .isNotEmpty();
        assertThat(page.text()).doesNotContain("Find a member", "In this hub");
    }

    @Test
    void rules_come_in_the_readers_language_or_the_nearest() {
        assertThat(Visitor.anonymous().speaking("ar").visit(HARBOUR).source()).contains("لا يُطلب من أحد");
        Page french = Visitor.anonymous().speaking("fr").visit(HARBOUR);
        assertThat(french.document().select("#rules .prose").attr("lang")).isEqualTo("en");
    }

    @Test
    void a_member_sees_what_can_be_done_here_and_a_coordinator_more() {
        Page member = Visitor.as(Cast.VOLUNTEER).visit(HARBOUR);
        assertThat(member.text()).contains("You belong here", "Community groups", "My membership");
        assertThat(member.text()).doesNotContain("Ask to join", "Invite somebody", "Find a member");

        Page coordinator = Visitor.as(Cast.COORDINATOR).visit(HARBOUR);
        assertThat(coordinator.text())
                .contains("One person asks to join.", "Find a member", "Invite somebody", "My membership");
    }

    @Test
    void the_list_shows_ones_own_hubs_apart_from_those_one_can_ask() {
        Page page = Visitor.as(Cast.VOLUNTEER).visit("/hubs");

        assertThat(page.text()).contains("Your hubs", "Hubs you can ask to join");
        assertThat(page.text())
                .as("what the mode of one's own hub means, and not only its name")
                .contains("coordinators make the matches");
        assertThat(page.text().indexOf("Harbour")).isLessThan(page.text().indexOf("Hubs you can ask"));
        assertThat(page.text().indexOf("Hillside")).isGreaterThan(page.text().indexOf("Hubs you can ask"));
        assertThat(Visitor.anonymous().visit("/hubs").text()).contains("Harbour", "Hillside");
    }

    @Test
    void a_hub_that_is_not_listed_exists_for_its_people_only() throws Exception {
        sql("update hub set listed = false where id = '" + Town.HARBOUR + "'");

        assertThat(Visitor.anonymous().visit("/hubs").text()).doesNotContain("Harbour");
        assertThat(Visitor.as(Cast.OUTSIDER).visit("/hubs").text()).doesNotContain("Harbour");
        Page hidden = Visitor.as(Cast.OUTSIDER).visit(HARBOUR);
        Page missing = Visitor.as(Cast.OUTSIDER).visit("/hubs/00000000-0000-4000-8100-00000000dead");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.text().replaceAll("[0-9a-f]{8}", ""))
                .isEqualTo(missing.text().replaceAll("[0-9a-f]{8}", ""));
        assertThat(Visitor.as(Cast.OUTSIDER).visit(HARBOUR + "/application").status())
                .isEqualTo(404);

        assertThat(Visitor.as(Cast.VOLUNTEER).visit(HARBOUR).status()).isEqualTo(200);
        assertThat(Visitor.as(Cast.UNATTACHED).visit(HARBOUR).status())
                .as("has asked")
                .isEqualTo(200);
        assertThat(Visitor.as(Cast.ADMINISTRATOR).visit(HARBOUR).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_whole_in_every_language(Language language) {
        for (String path : new String[] {"", "/membership"}) {
            assertThat(Visitor.as(Cast.VOLUNTEER)
                            .speaking(language)
                            .visit(HARBOUR + path)
                            .status())
                    .isEqualTo(200);
        }
        for (String path : new String[] {"", "/applications", "/vetting", "/settings", "/invitations"}) {
            Page page = Visitor.as(Cast.COORDINATOR).speaking(language).visit(HARBOUR + path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.text()).doesNotContain("NOT_FOUND", "null");
        }
        assertThat(Visitor.as(Cast.OUTSIDER)
                        .speaking(language)
                        .visit(HARBOUR + "/application")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_id_that_is_none_is_404_and_a_wrong_verb_405() {
        assertThat(Visitor.anonymous().visit("/hubs/harbour").status()).isEqualTo(404);
        assertThat(Visitor.anonymous().send("DELETE", HARBOUR).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {
                "VOLUNTEER",
                "VETTED",
                "ORGANISER",
                "OUTSIDER",
                "ADMINISTRATOR",
                "AUDITOR",
                "MODERATOR",
                "UNATTACHED"
            })
    void coordinators_pages_do_not_exist_for_anybody_else(Cast cast) {
        for (String path : new String[] {"/applications", "/vetting", "/settings"}) {
            assertThat(Visitor.as(cast).visit(HARBOUR + path).status()).as(path).isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(HARBOUR + "/applications").location())
                .isEqualTo("/login?to=" + HARBOUR.replace("/", "%2F") + "%2Fapplications");
    }
}
