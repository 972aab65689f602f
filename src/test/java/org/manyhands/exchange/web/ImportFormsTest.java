package org.manyhands.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manyhands.exchange.CsvFile;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What is wrong with a file or with what was decided about it is said next to the field. */
@QuarkusTest
class ImportFormsTest extends TownTest {

    private final Visitor juniper = Desk.coordinator();

    @Test
    void a_form_without_a_file_asks_for_one() {
        assertThat(refusal("", new byte[0])).contains("Please choose a file.");
        assertThat(refusal("empty.csv", new byte[0])).contains("The file is empty.");
    }

    @Test
    void what_is_no_table_of_text_is_refused_with_what_to_do() {
        assertThat(refusal("needs.xlsx", HexFormat.of().parseHex("504b030414000600")))
                .contains("Save the table as CSV (UTF-8)");
        assertThat(refusal("needs.csv", HexFormat.of().parseHex("89504e470d0a1a0a00ff")))
                .contains("a picture", "Save the table as CSV (UTF-8)");
        assertThat(refusal("needs.csv", "title\nPeña\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("Line 2: This file is not encoded in UTF-8 (byte 9)");
        assertThat(refusal("needs.csv", "title,group\n\"Boots,River Watch\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Line 2: In the row that begins here, a quotation mark is opened and not closed");
        assertThat(refusal("needs.csv", "title,group\n".getBytes(StandardCharsets.UTF_8)))
                .contains("no row under it");
    }

    @Test
    void a_file_of_a_windows_spreadsheet_is_read_in_the_encoding_that_was_chosen() {
        byte[] western =
                "título;grupo\nReparar el baño de la peña;Vecinas de Ñuñoa\n".getBytes(Charset.forName("windows-1252"));
        assertThat(columnsOf(western, "WESTERN_EUROPEAN")).contains("Reparar el baño de la peña", "Vecinas de Ñuñoa");
        byte[] arabic = "العنوان;الجهة\nإصلاح المضخة;جمعية الأمل\n".getBytes(Charset.forName("windows-1256"));
        assertThat(columnsOf(arabic, "ARABIC")).contains("إصلاح المضخة", "جمعية الأمل");
        // what is in Unicode is not spoilt by a choice that it did not need
        assertThat(columnsOf("title,group\nPeña,Ñuñoa\n".getBytes(StandardCharsets.UTF_8), "CYRILLIC"))
                .contains("Peña", "Ñuñoa");
    }

    @Test
    void a_refused_file_can_be_sent_again_with_another_encoding_chosen() {
        Page unchosen = encoding("UNICODE")
                .sendWith("file", "needs.csv", "title\nPeña\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(unchosen.status()).isEqualTo(422);
        assertThat(unchosen.text()).contains("choose its character encoding below");
        // byte 81 is no letter of Windows-1252
        Page kept = encoding("WESTERN_EUROPEAN")
                .sendWith("file", "needs.csv", HexFormat.of().parseHex("7469746c650a8141"));
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.source()).contains("<option value=\"WESTERN_EUROPEAN\" selected>");
    }

    private String columnsOf(byte[] file, String encoding) {
        return encoding(encoding).sendWith("file", "needs.csv", file).follow().text();
    }

    private Form encoding(String encoding) {
        return juniper.visit(Desk.IMPORTS).form(Desk.IMPORTS).with("encoding", encoding);
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_its_size() {
        byte[] large = new byte[CsvFile.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');
        assertThat(refusal("large.csv", large)).contains("The file has 1,025 KiB; at most 1,024 KiB are taken.");

        byte[] larger = new byte[5 * CsvFile.MOST_BYTES];
        Arrays.fill(larger, (byte) 'a');
        assertThat(refusal("larger.csv", larger)).contains("The file has 5,120 KiB");
    }

    @Test
    void a_file_of_the_largest_size_is_taken() {
        byte[] row = ("\"" + "a text ".repeat(1000) + "\",River Watch\n").getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder("title,group\n");
        while (text.length() + row.length <= CsvFile.MOST_BYTES) {
            text.append(new String(row, StandardCharsets.UTF_8));
        }

        assertThat(Desk.bring(juniper, text.toString()).status()).isEqualTo(303);
    }

    @Test
    void unicode_text_of_a_spreadsheet_comes_in_whole() {
        byte[] wide = "\uFEFFTitle\tGroup\tHours\r\nمترجمة في بورتو\tRiver Watch\t3.5\r\n"
                .getBytes(StandardCharsets.UTF_16LE);
        String file = Desk.brought(juniper, "unicode.txt", wide);

        assertThat(Desk.dryRun(juniper, file).text()).contains("مترجمة في بورتو", "River Watch", "4 hours");
    }

    @Test
    void a_file_that_names_no_columns_loses_no_row_and_can_be_told_otherwise() {
        String file = brought("Fix the roof,River Watch,2031-03-01\nTeach Excel,River Watch,2031-04-01\n");
        Page columns = juniper.visit(file + "/columns");
        assertThat(columns.text()).contains("The first row names no columns", "2 rows");
        Form form = columns.form(file + "/columns")
                .no("meaning")
                .and("meaning", "TITLE")
                .and("meaning", "GROUP")
                .and("meaning", "ENDS");

        assertThat(form.send().follow().text()).contains("2 drafts from 2 rows", "Fix the roof", "Teach Excel");

        Page headed = columns(file).with("firstRow", "HEADINGS").send().follow();
        assertThat(headed.text()).contains("1 draft from 1 row", "Teach Excel");
        assertThat(columns(file).with("firstRow", "NONSENSE").send().errorAt("firstRow"))
                .isNotEmpty();
    }

    @Test
    void a_row_with_more_cells_than_names_says_so_in_its_own_line() {
        String file = brought("title,group\nBoots,River Watch\nRope, long, strong,River Watch\n");
        Page run = Desk.dryRun(juniper, file);

        assertThat(run.document().select("tbody tr").get(1).text())
                .contains("This row has 4 cells but the heading only 2 names");
        assertThat(run.document().select("tbody tr").get(0).text()).doesNotContain("cells but");
        assertThat(run.document().select(".notice").text()).doesNotContain("cells but");
        assertThat(juniper.visit(file + "/columns").text()).contains("Column 3");
    }

    @Test
    void examples_show_nothing_that_leads_to_somebody() {
        String file = brought("title,group\nCall 212-555-0147 for boots,River Watch\nRope,River Watch\n");

        assertThat(juniper.visit(file + "/columns").allText()).contains("Rope").doesNotContain("0147");
    }

    @Test
    void what_is_not_taken_is_not_shown_unless_the_title_is_still_to_be_found() {
        String known = brought("title,colour,asked of\nBoots,Green,Priya\nRope,Red,Ines\n");
        assertThat(juniper.visit(known + "/columns").allText())
                .contains("Rope")
                .doesNotContain("Priya")
                .doesNotContain("Green");

        String unknown = brought("colour,thing\nGreen,Boots\nRed,Rope\n");
        assertThat(juniper.visit(unknown + "/columns").allText()).contains("Green", "Boots");
    }

    @Test
    void a_name_with_folders_is_shown_without_them() {
        Desk.brought(
                juniper,
                "C:\\Users\\Ines\\needs.csv",
                "title,group\nBoots,River Watch\n".getBytes(StandardCharsets.UTF_8));

        assertThat(juniper.visit(Desk.IMPORTS).text()).contains("needs.csv").doesNotContain("Ines");
    }

    @Test
    void no_more_than_ten_files_wait() {
        for (int i = 0; i < 10; i++) {
            assertThat(Desk.bring(juniper, "title,group\nBoots,River Watch\n").status())
                    .isEqualTo(303);
        }
        assertThat(Desk.bring(juniper, "title,group\nBoots,River Watch\n").errorAt("file"))
                .contains("Too many files of this hub wait for a decision.");
    }

    @Test
    void columns_can_mean_only_what_is_offered() {
        String file = brought("title,group\nBoots,River Watch\n");
        Form form = columns(file);

        Page wrong = form.no("meaning")
                .and("meaning", "TITLE")
                .and("meaning", "PASSWORD")
                .send();
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.errorAt("meaning-0")).contains("not one of those offered");
        assertThat(form.and("meaning", "GROUP").send().status()).isEqualTo(422);
        assertThat(form.with("dates", "BACKWARDS").send().errorAt("dates")).isNotEmpty();
        assertThat(form.with("place", "MOON").send().errorAt("place")).isNotEmpty();
        assertThat(form.with("language", "xx").send().errorAt("language")).isNotEmpty();
        assertThat(form.with("group", Town.SLOPE_GARDEN.toString()).send().errorAt("group"))
                .as("a group of another hub")
                .isNotEmpty();
    }

    @Test
    void without_a_title_or_a_group_there_is_no_need_and_what_was_chosen_stays() {
        String file = brought("title,group\nBoots,River Watch\n");

        Page untitled = columns(file)
                .no("meaning")
                .and("meaning", "IGNORE")
                .and("meaning", "GROUP")
                .with("dates", "MONTH_FIRST")
                .send();
        assertThat(untitled.status()).isEqualTo(422);
        assertThat(untitled.errorAt("meaning-0")).contains("No column is taken for a title");
        assertThat(untitled.document().select("#dates option[selected]").attr("value"))
                .isEqualTo("MONTH_FIRST");

        Page groupless = columns(file)
                .no("meaning")
                .and("meaning", "TITLE")
                .and("meaning", "IGNORE")
                .with("group", "LEAVE_OUT")
                .send();
        assertThat(groupless.errorAt("group")).contains("Choose the group whose needs these are.");
    }

    @Test
    void what_the_file_does_not_say_is_decided_for_all_its_rows() {
        String file = brought("title,date\nBoots,03/04/2031\n");

        Page run = columns(file)
                .no("meaning")
                .and("meaning", "TITLE")
                .and("meaning", "ENDS")
                .with("group", Town.RIVER_WATCH.toString())
                .with("place", "HUB")
                .with("language", "pt")
                .with("dates", "MONTH_FIRST")
                .send()
                .follow();
        assertThat(run.text()).contains("by 4 March 2031").doesNotContain("could mean more than one day");
        Page made = run.form(file + "/drafts").send().follow();
        Page draft = juniper.visit(made.document().select(".row a").attr("href"));

        assertThat(draft.allText()).contains("River Watch", "Lisbon, Portugal", "Portuguese", "4 March 2031");
    }

    @Test
    void a_file_of_many_columns_is_mapped_in_parts() {
        String headings = IntStream.range(0, 130).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
        String cells = IntStream.range(0, 130).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
        String file = brought(headings + "\n" + cells + "\n");

        Form first = columns(file).with("group", Town.RIVER_WATCH.toString()).with("part", "60");
        Page second = first.send();
        assertThat(second.status()).as("no title yet").isEqualTo(422);
        Page last = juniper.visit(file + "/columns?from=120");
        assertThat(last.document().select("select[name=meaning]")).hasSize(10);
        Form form = last.form(file + "/columns").no("meaning");
        for (int i = 0; i < 10; i++) {
            form = form.and("meaning", i == 3 ? "TITLE" : "IGNORE");
        }
        Page run = form.with("group", Town.RIVER_WATCH.toString()).send().follow();

        assertThat(run.text()).contains("v123", "1 draft from 1 row");
    }

    @Test
    void a_note_about_new_groups_has_a_limit_and_stays_where_it_was_typed() {
        String file = brought("title,group\nBoots,Brook Walkers\n");

        Page again = Desk.dryRun(juniper, file)
                .form(file + "/drafts")
                .with("trust", "x".repeat(1001))
                .send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("trust")).contains("1,000 fit");
        assertThat(again.value("trust")).hasSize(1001);
    }

    private String refusal(String name, byte[] content) {
        Page answer = Desk.bring(juniper, name, content);
        assertThat(answer.status()).isEqualTo(422);
        return answer.errorAt("file");
    }

    private String brought(String text) {
        return Desk.brought(juniper, "needs.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Form columns(String file) {
        return juniper.visit(file + "/columns").form(file + "/columns");
    }
}
