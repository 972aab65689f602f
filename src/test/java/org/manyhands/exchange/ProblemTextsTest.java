package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.Texts;

/** A code without its own sentence would silently be told as another one, because a select needs a last case. */
class ProblemTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_a_sentence_of_its_own(Language language) {
        List<String> sentences = Arrays.stream(ProblemCode.values())
                .map(code -> texts.say(language, "exchange", "problem", code, "❶", "❷"))
                .toList();
        assertThat(sentences).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_meaning_has_a_name_of_its_own(Language language) {
        List<String> names = Arrays.stream(ColumnMeaning.values())
                .map(meaning -> texts.say(language, "exchange", "meaning", meaning))
                .toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void a_line_is_a_number_without_separators_and_zero_is_the_file() {
        assertThat(texts.say(Language.ENGLISH, "exchange", "where", 0)).isEqualTo("The file");
        assertThat(texts.say(Language.ENGLISH, "exchange", "where", 4321)).isEqualTo("Line 4321");
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void the_languages_name_the_same_arguments(ProblemCode code) {
        String english = texts.say(Language.ENGLISH, "exchange", "problem", code, "❶", "❷");
        for (Language language : Language.values()) {
            String sentence = texts.say(language, "exchange", "problem", code, "❶", "❷");
            assertThat(sentence.contains("❶")).as(sentence).isEqualTo(english.contains("❶"));
            assertThat(sentence.contains("❷")).as(sentence).isEqualTo(english.contains("❷"));
        }
    }
}
