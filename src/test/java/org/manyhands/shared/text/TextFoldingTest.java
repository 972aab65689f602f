package org.manyhands.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

    @ParameterizedTest(name = "{0} and {1} are the same name")
    @CsvSource({
        "São Paulo, SAO PAULO",
        "Zürich, zurich",
        "Łódź, lodz",
        "Reykjavík, REYKJAVIK",
        "İstanbul, istanbul",
        "Ağrı, agri",
        "Straße, strasse",
        "Saint-Étienne, saint etienne",
        "Xi’an, xian",
        "Hawaiʻi, hawaii",
        "  New   York , new york",
        "St. Louis, st louis",
        "القَاهِرَة, القاهره",
        "إسطنبول, اسطنبول",
        "مصطفى, مصطفي",
        "کابل, كابل",
        "الـــقدس, القدس",
        "Ελλάς, ελλασ",
        "Орёл, орел",
        "ＴＯＫＹＯ, tokyo",
        "٢٠٢٦, 2026",
    })
    void two_spellings_of_a_name_become_equal(String one, String other) {
        assertThat(TextFolding.fold(one)).isEqualTo(TextFolding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"Kiel, Kielce", "大阪, 大坂", "서울, 부산", "ที่, ที", "कि, की"})
    void different_names_stay_different(String one, String other) {
        assertThat(TextFolding.fold(one)).isNotEqualTo(TextFolding.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Việt Trì", "القاهرة", "東京・ガーデン", "서울특별시", "Ǆakovica", "ﬁnland", "a\u200Db", "…", ""})
    void folding_again_changes_nothing(String name) {
        String once = TextFolding.fold(name);
        assertThat(TextFolding.fold(once)).isEqualTo(once);
    }
}
