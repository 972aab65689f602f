package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms of a name are read, in each language. */
class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "en, grant writer, grant writer; grant writers",
        "en, library, libraries; library",
        "en, dress, dress; dresses",
        "en, museum services, museum services",
        "all, Go {short}, go",
        "es, traductor/a, traductor; traductora; traductoras; traductores",
        "es, base de datos, base de datos; bases de datos",
        "es, aplicación móvil, aplicacion movil; aplicaciones moviles",
        "es, diseñador/a gráfico, disenador grafico; disenadora grafica; disenadora grafico; disenadoras graficas; disenadoras graficos; disenadores graficos",
        "es, actriz, actrices; actriz",
        "ar, مترجم/ة, مترجم; مترجما; مترجمات; مترجمه; مترجمون; مترجمين",
        "ar, البرمجة, برمجه",
        "ar, ألعاب الفيديو, العاب فيديو",
    })
    void regularFormsAreRead(String language, String name, String forms) {
        List<String> wanted = List.of(forms.split("; ", -1));
        Set<String> read = new TreeSet<>();
        Name parsed = Name.parse(name, language, false);
        List<List<String>> written = WordForms.written(parsed);
        written.forEach(words -> read.add(String.join(" ", words)));
        WordForms.derived(parsed, written).forEach(words -> read.add(String.join(" ", words)));

        assertThat(read).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "الترجمة, ترجمه",
        "والترجمة, ترجمه",
        "بالترجمة, ترجمه",
        "للترجمة, ترجمه",
        "وللترجمة, ترجمه",
        "ولترجمة, ترجمه",
        "ترجمتنا, ترجمه",
        "موقعنا, موقع",
        "بموقعهم, موقع",
        "كمترجم, مترجم",
        "الألعاب, العاب",
    })
    void arabicPrefixesAndPossessorsComeOff(String text, String bare) {
        assertThat(ArabicForms.of(Words.of(text).folded(0))).contains(bare);
    }

    @ParameterizedTest
    @CsvSource({"بيت", "ورق", "كرة"})
    void shortWordsStayWhole(String word) {
        assertThat(ArabicForms.of(Words.of(word).folded(0))).hasSize(1);
    }
}
