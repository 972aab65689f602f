package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Two imports into one hub at the same moment: one after the other, or a plain answer to the second. */
@QuarkusTest
class ImportAtOnceTest extends TownTest {

    private static final byte[] FILE = """
            title,description,group
            Boots,Six pairs for wet feet.,River Watch
            Teaching chess,Every Tuesday.,Brook Walkers
            """.getBytes(StandardCharsets.UTF_8);

    private final Visitor juniper = Desk.coordinator();

    @Test
    void who_comes_while_another_import_is_written_reads_so_and_loses_nothing() throws SQLException {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Form make = Desk.dryRun(juniper, file).form(file + "/drafts").with("trust", "Met them at the market.");
        Page late;
        try (Connection other = beingWritten()) {
            late = make.send();
            other.rollback();
        }

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text())
                .contains(
                        "This was not done",
                        "Another import into this hub is being written at this moment.",
                        "Press again in a moment.",
                        "2 drafts from 2 rows",
                        "Met them at the market.");
        assertThat(needs()).as("drafts").isZero();
        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("Waits for your decision");

        Page made = late.form(file + "/drafts").send();

        assertThat(made.status()).isEqualTo(303);
        assertThat(needs()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void in_every_language(String language) throws SQLException {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Form make = Desk.dryRun(juniper.speaking(language), file).form(file + "/drafts");
        Page late;
        try (Connection other = beingWritten()) {
            late = make.send();
            other.rollback();
        }

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select("html").attr("lang")).isEqualTo(language);
        assertThat(late.text()).doesNotContain("Another import");
    }

    @Test
    void who_presses_twice_is_told_that_the_file_is_being_brought_in_and_led_to_its_page() throws SQLException {
        for (String language : List.of("en", "es", "ar")) {
            Visitor reader = juniper.speaking(language);
            String file = Desk.brought(juniper, language + ".csv", FILE);
            Page dryRun = Desk.dryRun(reader, file);
            Form make = dryRun.form(file + "/drafts").with("trust", "Met them at the market.");
            Page twice;
            try (Connection first = database.getConnection()) {
                first.setAutoCommit(false);
                try (PreparedStatement used = first.prepareStatement(
                        "insert into form_ticket (ticket, owner, used_at) values (?, 'the first click', now())")) {
                    used.setString(
                            1,
                            dryRun.document()
                                    .select("form[action=" + file + "/drafts] input[name=ticket]")
                                    .val());
                    used.executeUpdate();
                }
                twice = make.send();
                first.rollback();
            }

            assertThat(twice.status()).as(language).isEqualTo(409);
            assertThat(twice.document().select("main .notice a").eachAttr("href"))
                    .as(language)
                    .contains(file);
            assertThat(twice.value("trust")).isEqualTo("Met them at the market.");
            if (language.equals("en")) {
                assertThat(twice.text())
                        .contains("this file is being brought in at this moment. Nothing is done twice.")
                        .doesNotContain("This was not done");
            }
            assertThat(twice.document().title()).doesNotContain("Error");
        }
        assertThat(needs()).isZero();
    }

    @Test
    void an_import_into_another_hub_holds_up_nobody() throws SQLException {
        String file = Desk.brought(juniper, "needs.csv", FILE);
        Form make = Desk.dryRun(juniper, file).form(file + "/drafts");
        try (Connection other = database.getConnection()) {
            hold(other, Town.HILLSIDE.toString());

            assertThat(make.send().status()).isEqualTo(303);
            other.rollback();
        }
    }

    @Test
    void of_two_files_with_the_same_rows_at_once_each_row_comes_in_once() throws Exception {
        String mine = Desk.brought(juniper, "needs.csv", FILE);
        Visitor sorrel = Visitor.as(Cast.SECOND_COORDINATOR);
        String theirs = Desk.brought(sorrel, "same.csv", FILE);
        List<Form> forms = List.of(
                Desk.dryRun(juniper, mine).form(mine + "/drafts"),
                sorrel.visit(mine + "/rows").form(mine + "/drafts"),
                Desk.dryRun(sorrel, theirs).form(theirs + "/drafts"));

        List<Page> answers = AtOnce.all(
                forms.stream().<Callable<Page>>map(form -> form::send).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(303, 409, 422));
        assertThat(needs()).isEqualTo(2);
    }

    /** Another import, in the middle of its transaction. */
    private Connection beingWritten() throws SQLException {
        Connection other = database.getConnection();
        hold(other, Town.HARBOUR.toString());
        return other;
    }

    private static void hold(Connection other, String hub) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtextextended('exchange.import." + hub + "', 0))");
        }
    }

    private int needs() throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery("select count(*) from imported_row")) {
            row.next();
            return row.getInt(1);
        }
    }
}
