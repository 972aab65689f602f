package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Files are for the coordinators of their hub; to everybody else there are none. */
@QuarkusTest
class ImportRightsTest extends TownTest {

    private static final String MISSING = "/imports/00000000-0000-4000-8000-00000000dead";
    private static final byte[] FILE = "title,group\nBoots,River Watch\n".getBytes(StandardCharsets.UTF_8);

    private final Visitor juniper = Desk.coordinator();

    @Test
    void a_colleague_sees_the_file_and_may_decide_about_it() {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);

        assertThat(sorrel.visit(Desk.IMPORTS).text()).contains("needs.csv", "Juniper brought it");
        Page result = Desk.dryRun(sorrel, file).form(file + "/drafts").send().follow();

        assertThat(result.allText()).contains("Boots", "Juniper brought the file", "Sorrel imported it");
    }

    @Test
    void for_everybody_else_a_file_is_as_good_as_missing() {
        String waiting = Desk.brought(juniper, "needs.csv", FILE);
        Form columns = juniper.visit(waiting + "/columns").form(waiting + "/columns");
        Form drafts = Desk.dryRun(juniper, waiting).form(waiting + "/drafts");
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.ORGANISER, Cast.OUTSIDER, Cast.MODERATOR, Cast.ADMINISTRATOR)) {
            Visitor other = Visitor.as(cast);
            for (String path : List.of("", "/columns", "/rows")) {
                Page hidden = other.visit(waiting + path);
                assertThat(hidden.status()).as(cast + path).isEqualTo(404);
                assertThat(withoutCode(hidden)).isEqualTo(withoutCode(other.visit(MISSING + path)));
            }
            assertThat(other.visit(Desk.IMPORTS).status()).as(cast.name()).isEqualTo(404);
            assertThat(columns.sentBy(other).send().status()).isEqualTo(404);
            assertThat(drafts.sentBy(other).send().status()).isEqualTo(404);
            assertThat(juniper.visit(Desk.IMPORTS)
                            .form(Desk.IMPORTS)
                            .sentBy(other)
                            .sendWith("file", "needs.csv", FILE)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(juniper.visit("/hubs/" + Town.HILLSIDE + "/imports").status())
                .isEqualTo(404);
        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("Waits for your decision");
    }

    @Test
    void what_became_of_a_file_is_hidden_as_well_and_nobody_else_takes_it_back() {
        Page result = Desk.imported(juniper, "needs.csv", FILE);
        String file = juniper.visit(Desk.IMPORTS).document().select(".row a").attr("href");
        String ticket = Visitor.as(Cast.OUTSIDER)
                .visit("/hubs/" + Town.HILLSIDE + "/imports")
                .value("ticket");

        assertThat(Visitor.as(Cast.OUTSIDER).visit(file).status()).isEqualTo(404);
        assertThat(Visitor.as(Cast.OUTSIDER)
                        .post(file + "/undoing", Map.of("ticket", ticket))
                        .status())
                .isEqualTo(404);
        assertThat(result.form(file + "/undoing")
                        .sentBy(Visitor.as(Cast.VOLUNTEER))
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(juniper.visit(file).text()).contains("Imported", "Boots");
    }

    @Test
    void the_anonymous_are_sent_to_sign_in() {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Visitor anonymous = Visitor.anonymous();

        for (String path : List.of(Desk.IMPORTS, file, file + "/columns", file + "/rows")) {
            assertThat(anonymous.visit(path).location()).as(path).startsWith("/login?to=");
        }
        assertThat(juniper.visit(Desk.IMPORTS)
                        .form(Desk.IMPORTS)
                        .sentBy(anonymous)
                        .sendWith("file", "needs.csv", FILE)
                        .status())
                .isEqualTo(401);
        assertThat(anonymous.post(file + "/drafts", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void other_verbs_and_bad_ids_lead_nowhere() {
        String file = Desk.brought(juniper, "needs.csv", FILE);

        assertThat(juniper.send("DELETE", Desk.IMPORTS).status()).isEqualTo(405);
        assertThat(juniper.send("POST", file + "/rows").status()).isEqualTo(405);
        for (String act : List.of("/drafts", "/discarding", "/undoing")) {
            assertThat(juniper.visit(file + act).status()).as(act).isEqualTo(405);
        }
        assertThat(juniper.visit("/imports/none").status()).isEqualTo(404);
        assertThat(juniper.visit("/hubs/none/imports").status()).isEqualTo(404);
    }

    @Test
    void without_its_ticket_a_post_does_nothing() {
        String file = Desk.brought(juniper, "needs.csv", FILE);

        Page upload =
                juniper.visit(Desk.IMPORTS).form(Desk.IMPORTS).no("ticket").sendWith("file", "more.csv", FILE);
        assertThat(upload.status()).isEqualTo(403);
        for (String act : List.of("/drafts", "/discarding", "/undoing")) {
            assertThat(juniper.post(file + act, Map.of()).status()).as(act).isEqualTo(403);
        }
        assertThat(juniper.visit(Desk.IMPORTS).text())
                .contains("needs.csv", "Waits for your decision")
                .doesNotContain("more.csv");
    }

    @Test
    void files_are_taken_at_one_address_only() {
        Page elsewhere = juniper.visit("/hubs/" + Town.HARBOUR + "/settings")
                .form("/hubs/" + Town.HARBOUR + "/settings")
                .sendWith("file", "needs.csv", FILE);
        assertThat(elsewhere.status()).isEqualTo(415);

        Page noFile = juniper.visit(Desk.IMPORTS).form(Desk.IMPORTS).send();
        assertThat(noFile.status()).isEqualTo(415);
    }

    @Test
    void a_broken_form_with_a_file_is_refused() {
        for (String type : List.of(
                "application/json",
                "multipart/form-data",
                "multipart/mixed; boundary=x",
                "multipart/form-data; boundary=x")) {
            int status = juniper.request()
                    .header("Sec-Fetch-Site", "same-origin")
                    .contentType(type)
                    .body("no form at all".getBytes(StandardCharsets.UTF_8))
                    .post(Desk.IMPORTS)
                    .statusCode();
            assertThat(status).as(type).isIn(400, 403, 415, 422);
        }
        assertThat(juniper.visit(Desk.IMPORTS).status()).isEqualTo(200);
    }

    private static String withoutCode(Page page) {
        return page.text().replaceAll("[0-9a-f]{8}", "");
    }
}
