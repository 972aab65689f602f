package org.manyhands.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenLanguageTest {

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We need help with the roof of our hall and a van for the tables",
                "es | Necesitamos reparar el tejado del local y una furgoneta para las mesas",
                "ar | نحتاج إلى إصلاح سقف القاعة وإلى سيارة لنقل الطاولات",
                "ar | نحتاج إلى من يعرف برنامج پوستغرس لقاعدة البيانات في المركز",
                "fr | Nous cherchons une camionnette pour les tables et des bénévoles pour le toit",
                "de | Wir suchen ein Auto für die Tische und Hilfe mit dem Dach",
                "pt | Precisamos de uma carrinha com motorista e de ajuda para os telhados do bairro",
            })
    void little_words_tell(String language, String text) {
        assertThat(WrittenLanguage.of(text)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Python",
                "Kubernetes, Docker, Terraform",
                "Houma LA 70360 Thibodaux LA 70301 Gray LA",
                "the y of el and los",
                "ما برای سقف سالن به کمک نیاز داریم"
            })
    void what_leaves_doubt_is_left_open(String text) {
        assertThat(WrittenLanguage.of(text)).isEmpty();
    }
}
