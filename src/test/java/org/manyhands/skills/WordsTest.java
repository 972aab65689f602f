package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text falls into words, and what two spellings of one word have in common. */
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Programación web      | programacion,web",
                "Straße æsthetic        | strasse,aesthetic",
                "C++, C# and F#         | c++,c#,and,f#",
                "A+ grade               | a,grade",
                ".NET or ASP.NET        | .net,or,asp,net",
                "wait...then go         | wait,then,go",
                "farmer's market        | farmer,market",
                "climate-model_2 x      | climate,model,2,x",
                "naïve café décor     | naive,cafe,decor",
                "لغة Rوجافا             | لغه,r,وجافا",
                "٢٠٢٦                   | 2026",
            })
    void cutsAndFolds(String text, String words) {
        assertThat(folded(text)).containsExactly(words.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إدارة, ادارة",
        "آلة, الة",
        "مدرسة, مدرسه",
        "مستشفى, مستشفي",
        "مُتَرجِم, مترجم",
        "مترجـــم, مترجم",
        "ﻻ, لا",
        "کتاب, كتاب",
    })
    void oneArabicWordHasOneForm(String one, String other) {
        assertThat(folded(one)).isEqualTo(folded(other));
    }

    @Test
    void rememberWhereAWordStood() {
        Words words = Words.of("¡Un café, señora!");
        assertThat(words.written(1, 2)).isEqualTo("café, señora");
        assertThat(words.goesOn(0)).isTrue();
        assertThat(words.goesOn(1)).isFalse();
    }

    private static List<String> folded(String text) {
        Words words = Words.of(text);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            list.add(words.folded(i));
        }
        return list;
    }
}
