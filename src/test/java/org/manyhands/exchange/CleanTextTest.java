package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void texts_keep_their_lines_and_titles_lose_them() {
        assertThat(CleanText.text("  One \u00A0 two\r\n\r\n\r\n\r\nthree\rfour  "))
                .isEqualTo("One two\n\nthree\nfour");
        assertThat(CleanText.line(" One\n two\u2003three ")).isEqualTo("One two three");
        assertThat(CleanText.line("e\u0301")).isEqualTo("é");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>A <b>small</b> site &amp; more</p>     | A small site & more",
                "one<br/>two                               | 'one\ntwo'",
                "<a href=\"http://x.example\">look</a>     | look",
                "x<script>alert(1)</script>y               | x y",
                "&lt;b&gt; stays &quot;text&quot;          | <b> stays \"text\"",
            })
    void markup_becomes_what_its_reader_would_see(String written, String read) {
        assertThat(CleanText.hasMarkup(written)).isTrue();
        assertThat(CleanText.withoutMarkup(written)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"vector<int> and List<String>", "3 < 5 and 5 > 3", "I <3 maps", "R&D", "a<-b"})
    void what_is_no_markup_stays(String written) {
        assertThat(CleanText.hasMarkup(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=SUM(A1:A9)  | true",
                "@SUM(1)      | true",
                "+cmd(1)      | true",
                "-A1          | true",
                "-5           | false",
                "+49 30       | false",
                "- a bullet   | false",
                "a = b        | false",
            })
    void formulas_are_told_from_numbers_and_bullets(String cell, boolean formula) {
        assertThat(CleanText.looksLikeFormula(cell)).isEqualTo(formula);
    }

    @Test
    void four_marks_on_a_letter_are_enough() {
        assertThat(CleanText.hasTooManyMarks("x\u0316\u0317\u0318\u0319")).isFalse();
        assertThat(CleanText.hasTooManyMarks("x\u0316\u0317\u0318\u0319\u031A")).isTrue();
        assertThat(CleanText.hasTooManyMarks("ที่นี่ مُحَمَّدٌ क्षत्रिय")).isFalse();
    }

    @Test
    void a_long_text_is_cut_between_words_and_says_so() {
        assertThat(CleanText.shortened("one two three four", 12)).isEqualTo("one two…");
        assertThat(CleanText.shortened("one two", 7)).isEqualTo("one two");
        assertThat(CleanText.shortened("abcdefghij", 5)).isEqualTo("abcd…");
        assertThat(CleanText.shortened("👩‍🌾👩‍🌾👩‍🌾👩‍🌾", 6)).endsWith("…").doesNotContain("\uFFFD");
        assertThat(CleanText.length(CleanText.shortened("日本語の長い文章です", 5))).isLessThanOrEqualTo(5);
    }

    @Test
    void the_first_sentence_can_stand_as_a_title() {
        assertThat(CleanText.firstSentence("We need a roof. It rains.")).isEqualTo("We need a roof.");
        assertThat(CleanText.firstSentence("")).isEmpty();
    }

    @Test
    void signs_of_markdown_become_what_its_reader_would_see() {
        String written =
                "## Task\n- [ ] write the **README** ([draft](https://x.example/d))\n- [x] run `make`\n```sh\nmake\n```\n![map](https://x.example/m.png)";
        assertThat(CleanText.hasMarkup(written)).isTrue();
        assertThat(CleanText.withoutMarkup(written))
                .isEqualTo("Task\n- write the README (draft (https://x.example/d))\n- run make\nmake\nmap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ** 3 ** 4", "#1 is best", "__init__.py", "- bread\n- milk", "[sic] (1999)", "5 * 3"})
    void what_could_mean_anything_else_is_no_markdown(String text) {
        assertThat(CleanText.hasMarkup(text)).isFalse();
    }
}
