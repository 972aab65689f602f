package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** A file becomes drafts: brought, understood, looked at row by row, imported. */
@QuarkusTest
class ImportJourneyTest extends TownTest {

    private final Visitor juniper = Desk.coordinator();

    @Test
    void the_hubs_page_leads_there() {
        assertThat(links(juniper.visit("/hubs/" + Town.HARBOUR))).contains(Desk.IMPORTS);
        assertThat(links(Visitor.as(Cast.VOLUNTEER).visit("/hubs/" + Town.HARBOUR)))
                .doesNotContain(Desk.IMPORTS);
    }

    @Test
    void columns_are_recognised_and_shown_with_examples() {
        String file = Desk.brought(juniper, "listing.csv", Desk.sample("volunteer-listing.csv"));

        Page columns = juniper.visit(file + "/columns");

        assertThat(columns.text())
                .contains("listing.csv: 10 rows, 20 columns", "Column “org_title”", "Elm Street Tool Library");
        assertThat(chosen(columns, "meaning-2")).isEqualTo("TITLE");
        assertThat(chosen(columns, "meaning-7")).isEqualTo("GROUP");
        assertThat(chosen(columns, "meaning-1")).isEqualTo("PEOPLE");
    }

    @Test
    void the_dry_run_shows_every_row_with_what_would_become_of_it_and_every_problem() {
        String file = Desk.brought(juniper, "listing.csv", Desk.sample("volunteer-listing.csv"));

        Page run = Desk.dryRun(juniper, file);

        assertThat(run.document().select("tbody tr")).hasSize(10);
        String poster = run.document().select("tbody tr").get(1).text();
        assertThat(poster)
                .startsWith("3 Graphic designer")
                .contains("Dorset Seniors, Inc.", "new to this hub", "Brooklyn", "Graphic design")
                .contains("Passages that look like a phone number");
        assertThat(juniper.visit("/hubs/" + Town.HARBOUR + "/triage?queue=INTAKE")
                        .text())
                .as("nothing is made yet")
                .doesNotContain("Graphic designer");
    }

    @Test
    void what_the_file_calls_urgent_is_shown_and_stays_so_in_the_draft() {
        byte[] content = "title,description,deadline\nFix the pump,It is broken.,ASAP\nPaint,The hall.,2031-03-01\n"
                .getBytes(StandardCharsets.UTF_8);
        String file = Desk.brought(juniper, "urgent.csv", content);

        Page run = Desk.dryRun(juniper, file);
        assertThat(run.document().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row).contains("needed now").doesNotContain("not understood as a date"),
                        row -> assertThat(row).contains("by 1 March 2031").doesNotContain("needed now"));

        Page made = run.form(file + "/drafts").send().follow();
        String pump = made.document().select(".row a:contains(pump)").attr("href");
        assertThat(juniper.visit(pump + "/draft/time")
                        .document()
                        .select("[name=urgency][checked]")
                        .eachAttr("value"))
                .containsExactly("NOW");
    }

    @Test
    void rows_become_drafts_that_say_where_they_came_from() {
        Page result = Desk.imported(juniper, "listing.csv", Desk.sample("volunteer-listing.csv"));

        assertThat(result.text()).contains("Imported", "Graphic designer", "The drafts are made.");
        String need = result.document().select(".row a").stream()
                .filter(link -> link.text().contains("Graphic designer"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
        Page draft = juniper.visit(need);
        assertThat(draft.allText())
                .contains("Juniper imported it from listing.csv, line 3.", "Draft", "[contact removed]")
                .doesNotContain("212-555-0147");
        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("listing.csv", "Juniper brought it", "imported on");
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(need).status()).isEqualTo(404);
    }

    @Test
    void a_file_of_many_rows_is_imported_whole_and_only_once() {
        StringBuilder many = new StringBuilder("title,description,city,virtual\n");
        for (int i = 1; i <= 1_001; i++) {
            many.append("Mend pump %d,It is broken.,,%s\n".formatted(i, i == 1_001 ? "yes" : "no"));
        }
        byte[] content = many.toString().getBytes(StandardCharsets.UTF_8);
        String file = Desk.brought(juniper, "many.csv", content);
        Page made = Desk.dryRun(juniper, file).form(file + "/drafts").send().follow();

        assertThat(made.text()).contains("The drafts are made.", "1,001");
        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("many.csv", "imported on");
        String again = Desk.brought(juniper, "many.csv", content);
        assertThat(Desk.dryRun(juniper, again).text()).contains("Nothing to import");
    }

    @Test
    void a_row_that_names_no_group_is_a_need_of_a_new_one_unless_a_coordinator_decides_otherwise() {
        byte[] projects = Desk.sample("project-listing.csv");
        String file = Desk.brought(juniper, "projects.csv", projects);
        Page run = Desk.dryRun(juniper, file);
        assertThat(run.document().select("tbody tr:contains(CAx)").text()).contains("projects", "new to this hub");

        Page leaving = juniper.visit(file + "/columns")
                .form(file + "/columns")
                .with("group", "LEAVE_OUT")
                .send()
                .follow();
        assertThat(leaving.document().select("tbody tr:contains(CAx)").text()).contains("left out: no group");

        Page made = Desk.imported(juniper, "projects.csv", projects);
        Page draft = juniper.visit(
                made.document().select(".row a:contains(riverwatch)").attr("href"));
        assertThat(draft.allText())
                .contains("River Watch", "More about it: https://git.example/riverwatch/riverwatch.git", "Bologna");
    }

    @Test
    void who_filled_in_a_form_is_named_neither_in_the_dry_run_nor_in_a_draft() {
        String file = Desk.brought(juniper, "answers.csv", Desk.sample("form-with-names.csv"));
        Page columns = juniper.visit(file + "/columns");
        assertThat(chosen(columns, "meaning-4")).isEqualTo("CONTACT");

        Page run = Desk.dryRun(juniper, file);
        assertThat(run.document().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("2 Podcast studio set-up")
                                .contains("Youth Centre Hulme", "Bolton"),
                        row -> assertThat(row).startsWith("3 Rota spreadsheet").contains("From anywhere"),
                        row -> assertThat(row)
                                .startsWith("4 Safe phones for [contact removed]")
                                .contains("needed now"));

        Page made = run.form(file + "/drafts").send().follow();
        Page draft =
                juniper.visit(made.document().select(".row a:contains(phones)").attr("href"));
        for (Page page : List.of(run, made, draft)) {
            assertThat(page.allText()).doesNotContain("Tess", "Quill", "Moss", "food.example");
        }
        Page undone = made.form(file + "/undoing").send().follow();
        assertThat(undone.text()).contains("The import is undone.", "Nothing is left of it");
    }

    @Test
    void further_rows_of_a_need_give_their_skills_to_the_first() {
        String file = Desk.brought(juniper, "skills.csv", Desk.sample("one-row-a-skill.csv"));
        Page run = Desk.dryRun(juniper, file);
        assertThat(run.document().select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains("WordPress", "Graphic design", "Copywriting", "further lines too (3, 4)"),
                        row -> assertThat(row).contains("The same as line 2."),
                        row -> assertThat(row).contains("The same as line 2."),
                        row -> assertThat(row).contains("Translate leaflets"));
        Page made = run.form(file + "/drafts").send().follow();
        assertThat(made.document().select(".row a").eachText())
                .containsExactlyInAnyOrder("Rebuild the clinic website", "Translate leaflets");
        Page draft =
                juniper.visit(made.document().select(".row a:contains(clinic)").attr("href"));
        assertThat(draft.allText()).contains("WordPress", "Graphic design", "Copywriting");

        String again = Desk.brought(juniper, "skills.csv", Desk.sample("one-row-a-skill.csv"));
        assertThat(Desk.dryRun(juniper, again).text()).contains("Nothing to import");
    }

    private static List<String> links(Page page) {
        return page.document().select("main a").eachAttr("href");
    }

    private static String chosen(Page page, String field) {
        return page.document().select("#" + field + " option[selected]").attr("value");
    }
}
