package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "name,town\nAda,Kiel\nBo,Graz\n",
                "name;town\nAda;Kiel\nBo;Graz\n",
                "name\ttown\nAda\tKiel\nBo\tGraz\n",
                "name|town\nAda|Kiel\nBo|Graz\n",
                "name,town\r\nAda,Kiel\r\nBo,Graz\r\n",
                "name,town\rAda,Kiel\rBo,Graz\r",
                "name,town\nAda,Kiel\n\n\nBo,Graz",
                "\uFEFFname,town\nAda,Kiel\nBo,Graz\n",
                "sep=;\nname;town\nAda;Kiel\nBo;Graz\n",
                "\"SEP=;\"\r\nname;town\r\nAda;Kiel\r\nBo;Graz\r\n",
                "Needs of 2026,,\nFrom the office,,\n,,\nname,town,note\nAda,Kiel,x\nBo,Graz,x\n",
                "Needs of 2026\n\nname;town;note\nAda;Kiel;one, two\nBo;Graz;three\n",
                "\"name\",\"town\"\n\"Ada\",\"Kiel\"\n\"Bo\",\"Graz\"\n",
                "name, \"town\"\nAda, \"Kiel\"\nBo, \"Graz\"\n",
                "name,town,\nAda,Kiel,\nBo,Graz,\n",
            })
    void the_same_table_however_it_is_written(String text) {
        Sheet sheet = Files.sheet(text);
        assertThat(sheet.headings().subList(0, 2)).containsExactly("name", "town");
        assertThat(sheet.rows())
                .extracting(row -> row.cell(0) + " in " + row.cell(1))
                .containsExactly("Ada in Kiel", "Bo in Graz");
    }

    @Test
    void separators_inside_a_sentence_do_not_decide() {
        Sheet sheet = Files.sheet("title;text\nOne;first, second, third\nTwo;fourth, fifth\n");
        assertThat(sheet.headings()).containsExactly("title", "text");
        assertThat(sheet.rows().getFirst().cell(1)).isEqualTo("first, second, third");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        Sheet sheet = Files.sheet("a,b\n1,\"two\nlines\"\n\n2,x\r\n3,y\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::line).containsExactly(2, 5, 6);
        assertThat(Files.sheet("a,b\r1,x\r2,y\r").rows())
                .extracting(Sheet.Row::line)
                .containsExactly(2, 3);
        assertThat(Files.sheet("sep=,\na,b\n1,x\n").rows())
                .extracting(Sheet.Row::line)
                .containsExactly(3);
    }

    @ParameterizedTest(name = "{1} in line {2}")
    @CsvSource(
            delimiterString = "::",
            quoteCharacter = '`',
            value = {
                "``                            :: FILE_EMPTY       :: 0",
                "`  \n \n`                     :: FILE_EMPTY       :: 0",
                "`a,b\n`                       :: NO_ROWS          :: 0",
                "`a,b\n1,x\n2,\"open\n3,y\n`   :: QUOTE_NOT_CLOSED :: 3",
                "`a,b\n\n1,\"x\" y\n`          :: QUOTE_NOT_CLOSED :: 3",
                "`a,\"b\n1,x\n`                :: QUOTE_NOT_CLOSED :: 1",
                "`a,b\n1,x\n2,\u0000\n`        :: NUL_CHARACTER    :: 3",
            })
    void what_cannot_be_read_is_refused_with_its_line(String text, ProblemCode code, int line) {
        Problem problem = Files.refusal(text.getBytes(StandardCharsets.UTF_8));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void another_encoding_is_refused_with_line_and_byte() {
        byte[] latin = "title,town\nGarten,Kiel\nFest,Köln\n".getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = Files.refusal(latin);
        assertThat(problem).isEqualTo(new Problem(3, null, ProblemCode.NOT_UTF8, List.of("30")));
        assertThat(latin[29]).isEqualTo((byte) 'ö');

        byte[] unmarked = "é,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Files.refusal(unmarked).code()).isEqualTo(ProblemCode.NOT_UTF8);
        byte[] brokenOff = {'a', ',', 'b', '\n', '1', ',', (byte) 0xC3};
        assertThat(Files.refusal(brokenOff).code()).isEqualTo(ProblemCode.NOT_UTF8);
    }

    @Test
    void unicode_text_of_a_spreadsheet_says_what_it_is_and_is_read() {
        String text = "\uFEFFTitle\tCity\r\nCafé für alle\tLisbon\r\nمترجمة\tعمّان\r\n";
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Files.sheet(text.getBytes(wide)).rows())
                    .as(wide.name())
                    .extracting(Sheet.Row::cells)
                    .containsExactly(List.of("Café für alle", "Lisbon"), List.of("مترجمة", "عمّان"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 rest of a spreadsheet",
                "%PDF-1.7 rest",
                "\u0089PNG\r\n\u001A\n rest of a picture",
                "\u00FF\u00D8\u00FF\u00E0 rest of a photo",
                "\n<!DOCTYPE html><html><body>Please sign in, again</body></html>\n",
                "[{\"title\": \"Boots\", \"city\": \"Porto\"},\n{\"title\": \"Rope\"}]",
            })
    void a_spreadsheet_or_document_is_told_apart_from_a_bad_text(String beginning) {
        assertThat(Files.refusal(beginning.getBytes(StandardCharsets.ISO_8859_1))
                        .code())
                .isEqualTo(ProblemCode.NOT_A_CSV);
    }

    @Test
    void ceilings_hold() throws IOException {
        assertThat(Files.refusal(new byte[CsvFile.MOST_BYTES + 1]).code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);

        String tooMany = "a,b\n" + "1,2\n".repeat(CsvFile.MOST_ROWS + 1);
        assertThat(Files.problems(tooMany)).extracting(Problem::code).containsExactly(ProblemCode.TOO_MANY_ROWS);
        assertThat(Files.sheet("a,b\n" + "1,2\n".repeat(CsvFile.MOST_ROWS)).rows())
                .hasSize(CsvFile.MOST_ROWS);

        String wide = IntStream.rangeClosed(0, CsvFile.MOST_COLUMNS)
                .mapToObj(i -> "c" + i)
                .collect(Collectors.joining(","));
        assertThat(Files.problems(wide + "\n1,2\n"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);

        ByteArrayOutputStream million = new ByteArrayOutputStream();
        million.write("a,b\n".getBytes(StandardCharsets.UTF_8));
        million.write(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(Files.refusal(million.toByteArray()).code()).isEqualTo(ProblemCode.TOO_MANY_COLUMNS);
    }

    @Test
    void what_hides_meaning_is_removed_and_said() {
        String text = "title,text\nPay \u202Eevil\u202C now,a\u0007b\u200Bc\nمرحبا\u200F,\u0645\u06CC\u200C\u062E\n";
        assertThat(Files.problems(text))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONTROL_CHARACTERS_REMOVED);
        Sheet sheet = Files.sheet(text);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Pay evil now", "abc");
        assertThat(sheet.rows().getLast().cells()).containsExactly("مرحبا\u200F", "\u0645\u06CC\u200C\u062E");
    }

    @Test
    void ragged_rows_lose_nothing() {
        String text = "a,b,c\n1\n1,2,3,4\n1,2,3,,,\n";
        assertThat(Files.sheet(text).rows())
                .extracting(row -> row.cell(0) + row.cell(1) + row.cell(2) + row.cell(3))
                .as("what stands beside the heading is kept in a column without a name")
                .containsExactly("1", "1234", "123");
        assertThat(Files.sheet(text).headings()).containsExactly("a", "b", "c", "");
        assertThat(Files.problems(text))
                .containsExactly(new Problem(3, null, ProblemCode.MORE_CELLS_THAN_HEADINGS, List.of("4", "3")));
    }

    @Test
    void in_one_column_commas_are_commas() {
        assertThat(Files.sheet("title\nPaint wall, floor and door\nTeach Python; also SQL\n\"Rope, long\"\n")
                        .rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(
                        List.of("Paint wall, floor and door"),
                        List.of("Teach Python; also SQL"),
                        List.of("Rope, long"));
    }

    @Test
    void a_hint_that_names_no_separator_is_a_heading_like_any_other() {
        assertThat(Files.sheet("sep=\"\nFix the roof\n").headings()).containsExactly("sep=\"");
        assertThat(Files.sheet("separated,town\nFix the roof,Kiel\n").headings())
                .containsExactly("separated", "town");
    }

    @Test
    void between_tabs_a_quotation_mark_may_be_a_letter() {
        assertThat(Files.sheet("title\ttext\n\"Free store\" helpers\tA 12\" shelf\n")
                        .rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(List.of("\"Free store\" helpers", "A 12\" shelf"));
    }

    @Test
    void formulas_stay_the_text_they_are() {
        assertThat(Files.sheet("a,b\n=1+1,@SUM(A1)\n+1,-1\n").rows())
                .extracting(Sheet.Row::cells)
                .containsExactly(List.of("=1+1", "@SUM(A1)"), List.of("+1", "-1"));
    }

    @Test
    void names_over_several_columns_each_are_no_headings() {
        Sheet sheet = Files.sheet(
                ",,Where,,When,\nTask,Org,City,Country,Start,End\nPaint,Sol,Lima,Peru,2031-02-01,2031-02-15\n");
        assertThat(sheet.headings()).containsExactly("Task", "Org", "City", "Country", "Start", "End");
        assertThat(sheet.rows()).hasSize(1);
    }

    @Test
    void names_under_others_need_not_all_be_known() {
        Sheet sheet = Files.sheet("""
                Project,,,Where,,When,
                Name,Organisation,Summary,Plot,Country,From,To
                Count birds,Wing Watch,At dawn,Kiel,Germany,2031-03-01,2031-03-02
                """);
        assertThat(sheet.headings()).startsWith("Name", "Organisation");
        assertThat(sheet.rows()).hasSize(1);
    }
}
