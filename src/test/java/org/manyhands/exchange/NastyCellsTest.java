package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.places.Gazetteer;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/**
 * R-18 for what stands in a file: one cell as long as a file may be, made to be read slowly, under each kind of column. The
 * limits are generous; what is slow in this sense takes minutes or never ends.
 */
class NastyCellsTest {

    private static final ImportPlanner PLANNER = new ImportPlanner(new Gazetteer(), new SkillReader(Taxonomy.load()));
    private static final Duration BOUNDED = Duration.ofSeconds(60);
    private static final int LENGTH = CsvFile.MOST_BYTES - 200;

    /** What to repeat, then what the cell ends with, so that a search that hoped for more is disappointed. */
    private static final List<String[]> NASTY = Stream.of(
                    "1:00 |x",
                    "<script>|",
                    "<style|",
                    "<!--|",
                    "123 |",
                    "7|",
                    "1T00|\nx",
                    "1,234|x",
                    " |x",
                    "\n|x",
                    "(|x",
                    "\u0300\u0316|",
                    "&#768;|",
                    "1 |",
                    "+1|",
                    "AA00-|",
                    "www.|",
                    "a@b.de |",
                    "a@|",
                    "http://|@",
                    "{'a':|}",
                    "{|}",
                    "12 Ab. |",
                    "a, |",
                    "a/|",
                    "C++ |",
                    "needs help with Java and |",
                    "1.5 |",
                    "March 1 |",
                    "**a|",
                    "[|](http://",
                    "![a|x",
                    "`a|",
                    "## |\n",
                    "20h-|x",
                    "name of |x",
                    "Berlin |")
            .map(each -> each.split("\\|", -1))
            .toList();

    static List<String[]> nasty() {
        return NASTY;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void a_cell_of_one_mebibyte_is_read_in_bounded_time_whatever_it_means(String repeated, String end) {
        Assertions.assertTimeoutPreemptively(BOUNDED, () -> {
            Sheet sheet = Files.sheet("title,x\nMend the roof," + cell(repeated, end, LENGTH) + "\nTeach,y\n");
            ColumnPlan guessed = ColumnGuess.of(sheet).with(0, ColumnMeaning.TITLE);
            for (ColumnMeaning meaning : ColumnMeaning.values()) {
                assertThat(plan(sheet, guessed.with(1, meaning)).needs())
                        .as(meaning.name())
                        .hasSize(2);
            }
        });
    }

    @Test
    void columns_of_such_cells_are_guessed_in_bounded_time() {
        String headings = "title,"
                + String.join(
                        ",", "deadline", "hours", "people", "city", "postcode", "latitude", "url", "geo", "category");
        int columns = 10;
        Assertions.assertTimeoutPreemptively(BOUNDED, () -> {
            for (String[] nasty : NASTY) {
                String row = String.join(",", Collections.nCopies(columns, cell(nasty[0], nasty[1], LENGTH / 50)));
                Sheet sheet = Files.sheet(headings + "\n" + (row + "\n").repeat(4));
                assertThat(plan(sheet, ColumnGuess.of(sheet)).needs())
                        .as(nasty[0])
                        .hasSize(4);
            }
        });
    }

    @Test
    void headings_of_that_length_are_read_in_bounded_time() {
        Assertions.assertTimeoutPreemptively(BOUNDED, () -> {
            for (String[] nasty : NASTY) {
                Sheet sheet = Files.sheet("title," + cell(nasty[0], nasty[1], LENGTH) + "\nMend the roof,x\n");
                assertThat(FirstRowGuess.of(sheet)).as(nasty[0]).isEqualTo(FirstRow.HEADINGS);
                assertThat(ColumnGuess.of(sheet).columns()).as(nasty[0]).hasSize(2);
            }
        });
    }

    @Test
    void what_was_cut_is_said_and_what_hides_in_the_cut_part_does_not_pass() {
        String longText = "Mend the roof. " + "and more of it ".repeat(1_500) + " call 555-123-4567";
        PlannedNeed need = PLANNER.plan(
                        Files.sheet("title,text\nRoof,\"" + longText + "\"\n"),
                        ColumnGuess.of(Files.sheet("title,text\nRoof,x\n")),
                        LocalDate.EPOCH,
                        "-")
                .needs()
                .getFirst();
        assertThat(Files.problems("title,text\nRoof,\"" + longText + "\"\n"))
                .contains(new Problem(2, null, ProblemCode.CELL_CUT, List.of("20000")));
        assertThat(need.summary()).startsWith("Mend the roof.").doesNotContain("4567");
        assertThat(need.problems()).extracting(Problem::code).contains(ProblemCode.TEXT_SHORTENED);
    }

    @Test
    void marks_beyond_all_reason_are_dropped_before_anything_orders_them() {
        Sheet sheet = Files.sheet("title\nZ" + "\u0300\u0316".repeat(1_000) + "algo\n");
        assertThat(sheet.rows().getFirst().cell(0)).hasSize(1 + 30 + "algo".length());
        assertThat(plan(sheet, ColumnGuess.of(sheet)).needs().getFirst().comesIn())
                .isFalse();
    }

    @Test
    void many_rows_that_know_their_town_by_the_beginning_of_a_code_only_are_quick() {
        StringBuilder file = new StringBuilder("title,city,country,postcode\n");
        for (int row = 0; row < 5_000; row++) {
            file.append("Plant tree ")
                    .append(row)
                    .append(",Berlin,Germany,")
                    .append(10_000 + row % 50)
                    .append('\n');
            file.append("Water tree ")
                    .append(row)
                    .append(",,,")
                    .append(10_050 + row % 40)
                    .append('\n');
        }
        Sheet sheet = Files.sheet(file.toString());
        Assertions.assertTimeoutPreemptively(
                BOUNDED,
                () -> assertThat(plan(sheet, ColumnGuess.of(sheet)).withPlace()).isEqualTo(10_000));
    }

    private static ImportPlan plan(Sheet sheet, ColumnPlan columns) {
        return PLANNER.plan(sheet, columns, LocalDate.of(2026, 11, 21), "[contact removed]");
    }

    private static String cell(String repeated, String end, int bytes) {
        int each = repeated.getBytes(StandardCharsets.UTF_8).length;
        return '"' + repeated.repeat(bytes / each) + end + '"';
    }
}
