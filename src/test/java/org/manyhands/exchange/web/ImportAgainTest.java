package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** The same file again, the same click again, taking it back (rule R-28). */
@QuarkusTest
class ImportAgainTest extends TownTest {

    private static final byte[] FILE = """
            title,description,group,views
            Boots,Six pairs for wet feet.,River Watch,12
            Teaching chess,Every Tuesday.,Brook Walkers,3
            Spades,Four of them.,River Watch,9
            """.getBytes(StandardCharsets.UTF_8);

    private final Visitor juniper = Desk.coordinator();

    @Test
    void the_same_file_again_changes_nothing() throws SQLException {
        Desk.imported(juniper, "needs.csv", FILE);
        String before = needs();
        String again = Desk.brought(juniper, "needs-2.csv", FILE);

        Page run = Desk.dryRun(juniper, again);

        assertThat(run.text()).contains("0 drafts from 3 rows", "Nothing to import", "here already");
        assertThat(run.offers(again + "/drafts")).isFalse();
        assertThat(run.document().select("tbody a")).hasSize(3);
        assertThat(needs()).isEqualTo(before);
    }

    @Test
    void counters_may_change_and_columns_may_be_understood_otherwise() {
        Desk.imported(juniper, "needs.csv", FILE);
        byte[] counted = new String(FILE, StandardCharsets.UTF_8)
                .replace(",12\n", ",13\n")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Desk.dryRun(juniper, Desk.brought(juniper, "later.csv", counted))
                        .text())
                .contains("0 drafts from 3 rows");

        String file = Desk.brought(juniper, "needs.csv", FILE);
        Page run = juniper.visit(file + "/columns")
                .form(file + "/columns")
                .no("meaning")
                .and("meaning", "SUMMARY")
                .and("meaning", "TITLE")
                .and("meaning", "GROUP")
                .and("meaning", "PEOPLE")
                .send()
                .follow();
        assertThat(run.text()).contains("0 drafts from 3 rows");
    }

    @Test
    void only_what_is_new_in_a_longer_file_comes_in() {
        Desk.imported(juniper, "needs.csv", FILE);
        byte[] longer = (new String(FILE, StandardCharsets.UTF_8) + "Rope,Fifty metres.,River Watch,1\n")
                .getBytes(StandardCharsets.UTF_8);

        Page result = Desk.imported(juniper, "longer.csv", longer);

        assertThat(result.document().select(".row a").eachText()).containsExactly("Rope");
        assertThat(result.allText()).contains("Here already 3");
    }

    @Test
    void two_clicks_and_two_coordinators_make_each_row_once() throws SQLException {
        String mine = Desk.brought(juniper, "needs.csv", FILE);
        Form make = Desk.dryRun(juniper, mine).form(mine + "/drafts");
        Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);
        String theirs = Desk.brought(sorrel, "same.csv", FILE);
        Form makeToo = Desk.dryRun(sorrel, theirs).form(theirs + "/drafts");
        Form makeMineToo = sorrel.visit(mine + "/rows").form(mine + "/drafts");

        Page first = make.send();
        String after = needs();

        assertThat(make.send().location()).isEqualTo(first.location());
        assertThat(makeMineToo.send().location()).isEqualTo(mine);
        Page late = makeToo.send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("No row would become a draft, so nothing was done.");
        assertThat(needs()).isEqualTo(after);
    }

    @Test
    void what_was_not_looked_at_is_not_imported() {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Form make = Desk.dryRun(juniper, file).form(file + "/drafts");
        Visitor.as(Cast.SECOND_COORDINATOR)
                .visit(file + "/columns")
                .form(file + "/columns")
                .with("language", "es")
                .send();

        assertThat(make.send().status()).isEqualTo(409);
        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("Waits for your decision");
    }

    @Test
    void new_groups_are_written_down_and_trusted_if_the_coordinator_says_why() throws SQLException {
        Desk.imported(juniper, "needs.csv", FILE);
        assertThat(one("select state from community_group where name = 'Brook Walkers'"))
                .isEqualTo("NOTED");

        String file =
                Desk.brought(juniper, "more.csv", "title,group\nMaps,Hill Walkers\n".getBytes(StandardCharsets.UTF_8));
        Desk.dryRun(juniper, file)
                .form(file + "/drafts")
                .with("trust", "Met them at the market.")
                .send();
        assertThat(one("select state from community_group where name = 'Hill Walkers'"))
                .isEqualTo("ACCREDITED");
    }

    @Test
    void an_untouched_import_is_undone_as_a_whole_and_can_come_again() throws SQLException {
        String before = needs();
        Page result = Desk.imported(juniper, "needs.csv", FILE);
        String file = file();

        Page undone = result.form(file + "/undoing").send().follow();

        assertThat(undone.text()).contains("The import is undone.", "Nothing is left of it");
        assertThat(needs()).isEqualTo(before);
        assertThat(undone.offers(file + "/undoing")).isFalse();
        assertThat(Desk.imported(juniper, "needs.csv", FILE).document().select(".row a"))
                .hasSize(3);
    }

    @Test
    void groups_written_down_for_an_import_go_with_it_and_accredited_ones_stay() throws SQLException {
        String noted = "title,group\nBoots,Passing Guests\n";
        Page result = Desk.imported(juniper, "needs.csv", noted.getBytes(StandardCharsets.UTF_8));
        assertThat(one("select state from community_group where name = 'Passing Guests'"))
                .isEqualTo("NOTED");
        result.form(file() + "/undoing").send();
        assertThat(one("select count(*) from community_group where name = 'Passing Guests'"))
                .isEqualTo("0");

        String file = Desk.brought(juniper, "more.csv", noted.getBytes(StandardCharsets.UTF_8));
        Page trusted = Desk.dryRun(juniper, file)
                .form(file + "/drafts")
                .with("trust", "Met them at the market.")
                .send()
                .follow();
        trusted.form(file + "/undoing").send();
        assertThat(one("select state from community_group where name = 'Passing Guests'"))
                .isEqualTo("ACCREDITED");
    }

    @Test
    void what_somebody_has_worked_on_stays_and_says_why() {
        Page result = Desk.imported(juniper, "needs.csv", FILE);
        String file = file();
        String boots = result.document().select(".row a:contains(Boots)").attr("href");
        juniper.visit(boots + "/draft/difference")
                .form(boots + "/draft/difference")
                .with("title", "Boots in large sizes")
                .send();

        Page undone = result.form(file + "/undoing").send().follow();

        assertThat(undone.document().select(".row a").eachText()).containsExactly("Boots in large sizes");
        assertThat(undone.text()).contains("What stays", "somebody has worked on it since");
        assertThat(Desk.dryRun(juniper, Desk.brought(juniper, "needs.csv", FILE))
                        .text())
                .contains("2 drafts from 3 rows");
    }

    @Test
    void after_three_days_an_import_stays_and_a_file_that_waited_is_gone() throws SQLException {
        Page result = Desk.imported(juniper, "needs.csv", FILE);
        String file = file();
        String waiting = Desk.brought(
                juniper, "waiting.csv", "title,group\nMaps,River Watch\n".getBytes(StandardCharsets.UTF_8));
        TestClock.get().pass(Duration.ofDays(3));

        assertThat(juniper.visit(file).offers(file + "/undoing")).isFalse();
        assertThat(juniper.visit(waiting + "/columns").status()).isEqualTo(404);
        assertThat(juniper.visit(Desk.IMPORTS).text()).doesNotContain("waiting.csv");
        assertThat(result.form(file + "/undoing").send().status()).isEqualTo(403);
    }

    @Test
    void a_file_that_waits_lies_sealed_and_leaves_nothing_when_it_is_thrown_away_or_imported() throws SQLException {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        String keysets =
                "select count(*) from vault_keyset where subject = '" + file.substring("/imports/".length()) + "'";
        assertThat(one("select position('Teaching' in encode(content, 'escape')) from file_import"))
                .isEqualTo("0");
        assertThat(one(keysets)).isEqualTo("1");

        Page list = juniper.visit(file + "/columns")
                .form(file + "/discarding")
                .send()
                .follow();
        assertThat(list.text()).contains("The file is gone.", "No file yet");
        assertThat(one(keysets)).isEqualTo("0");

        Desk.imported(juniper, "needs.csv", FILE);
        assertThat(one("select count(*) from file_import where content is null"))
                .isEqualTo("1");
        assertThat(one(keysets)).isEqualTo("0");
    }

    private String file() {
        List<String> links =
                juniper.visit(Desk.IMPORTS).document().select(".row a").eachAttr("href");
        return links.getFirst();
    }

    /** All needs with their groups, as one text. */
    private String needs() throws SQLException {
        return one("select string_agg(id || title || state, ',' order by id) from need");
    }
}
