package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who types part of a name gets to choose from. */
class SkillSearchTest {

    private static final Taxonomy TAXONOMY = Taxonomy.load();

    @ParameterizedTest
    @CsvSource({
        "en, post, postgresql",
        "en, POSTGRES, postgresql",
        "en, k8s, kubernetes",
        "en, reactjs, react",
        "en, r, r-language",
        "en, go, golang",
        "en, c#, csharp",
        "en, c++, cpp",
        "en, node js, nodejs",
        "en, wifi, wifi",
        "en, grant wri, grant-writing",
        "en, writing grants, grant-writing",
        "en, excel, spreadsheets",
        "es, programacion, programming",
        "es, traductora, translation",
        "es, bicicl, bike-repair",
        "es, jardin, gardening",
        "ar, برمجة, programming",
        "ar, البرمجه, programming",
        "ar, تَرجمة, translation",
        "ar, ترجمه, translation",
        "ar, الواي فاي, wifi",
        "ar, إسعافات, first-aid",
        "ar, اسعافات, first-aid",
    })
    void putsTheMeantSkillFirst(String language, String typed, String first) {
        assertThat(search(typed, language, 10)).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({"en, brico albañil", "en, zzz", "en, cooking algebra"})
    void findsNothingWhereNoNameFits(String language, String typed) {
        assertThat(search(typed, language, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, cocina, cooking", "ar, cooking, cooking", "es, طبخ, cooking"})
    void findsNamesOfOtherLanguagesToo(String language, String typed, String skill) {
        assertThat(search(typed, language, 10)).contains(skill);
    }

    @Test
    void theReadersOwnLanguageComesFirst() {
        assertThat(search("red", "es", 10)).contains("networking", "power-systems");
        assertThat(search("red", "en", 10)).doesNotContain("networking", "power-systems");
    }

    @Test
    void namesEachSkillOnceAndNoMoreThanAsked() {
        List<String> found = search("da", "en", 7);
        assertThat(found).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void fieldsAreNotOffered() {
        assertThat(search("software development", "en", 20)).doesNotContain("software");
    }

    @Test
    void blankInputFindsNothing() {
        assertThat(search("", "en", 10)).isEmpty();
        assertThat(search(" - ", "en", 10)).isEmpty();
    }

    private static List<String> search(String typed, String language, int limit) {
        return TAXONOMY.search(typed, Locale.of(language), limit).stream()
                .map(skill -> skill.id().code())
                .toList();
    }
}
