package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.REMOVED;
import static org.manyhands.exchange.Planned.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in columns of persons go from the texts of their rows. */
class PersonsOfRowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the sign between two names may stand within one
                "محمد وليد | محمد وليد",
                "Lena Ortega y Gasset | Lena Ortega y Gasset",
                "Ana Costa e Silva | Ana Costa e Silva",
                // two persons
                "Lucía Ramos y Pedro Gil | Pedro Gil",
                "Lucía Ramos y Pedro Gil | Lucía Ramos",
                "Ann Lee, Bo Roe | Bo Roe",
                "سامي حداد وليلى كرم | سامي حداد",
                // small words
                "Maria da Silva | Maria da Silva",
                "Omar al-Masri | Omar al-Masri",
                "Ludwig van der Berg | Ludwig van der Berg",
                "Jeanne d'Arc | Jeanne d'Arc",
                // shorter than the column has them
                "Mrs. Irene Papas | Irene Papas",
                "Irene Maria Papas | Irene Papas",
                "محمد أحمد علي حسن | محمد أحمد",
                // initials
                "Deshawn White | Deshawn W.",
                "Jean-Pierre Morel | J.-P. Morel",
                // other accents and apostrophes
                "Aoife Ní Bhriain | Aoife Ni Bhriain",
                "Jose Martinez | José Martínez",
                "Bríd O'Shea | Bríd O’Shea",
                "أحمد فتحي | احمد فتحى",
                // logins
                "Priya Nair (priyan) | @priyan",
                // as registers have them
                "Vance, Eleanor | Eleanor Vance",
                "Vance, Eleanor | Vance, Eleanor",
            })
    void a_name_goes_whole(String cell, String inText) {
        String text = only("need,text,contact person\nPaint,\"Ask " + inText + " for it.\",\"" + cell + "\"\n")
                .summary();
        assertThat(text.replace(REMOVED + ", " + REMOVED, REMOVED)).isEqualTo("Ask " + REMOVED + " for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ines Vidal", "Vidal Ines", "Vidal, Ines"})
    void so_does_one_that_stands_in_two_columns(String inText) {
        assertThat(only("need,text,First name,Last name\nPaint,\"Ask " + inText + " for it.\",Ines,Vidal\n")
                        .summary())
                .doesNotContain("Vidal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"María José García de la Torre", "María García", "García de la Torre, María José"})
    void nothing_of_a_long_one_is_left(String inText) {
        assertThat(only("need,text,Nombre,Apellidos,Teléfono\nPintar,\"Ask " + inText
                                + " for it.\",María José,García de la Torre,600 000 001\n")
                        .summary())
                .isEqualTo("Ask " + REMOVED + " for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who", "Member", "اسم الحالة", "مسؤول التواصل", "Nombre completo de quien solicita"})
    void so_does_one_of_a_column_that_asks_whom_it_is_about(String heading) {
        assertThat(only("need,text,\"" + heading + "\"\nPaint,Rosa Linde has the key,Rosa Linde\n")
                        .summary())
                .isEqualTo(REMOVED + " has the key");
    }

    @Test
    void letters_around_a_name_stay_as_they_are() {
        assertThat(only("need,text,contact person\nPaint,\"Ask Íñigo Gil, señor of 한국 Köln\",Iñigo Gil\n")
                        .summary())
                .isEqualTo("Ask " + REMOVED + ", señor of 한국 Köln");
    }

    @Test
    void a_single_word_stays() {
        assertThat(only("need,text,contact person\nPaint,Rosa walls,Rosa\n").summary())
                .isEqualTo("Rosa walls");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who should we ask for?",
                "Whom can we call?",
                "2. Name",
                "Name (optional)",
                "Name / Nombre",
                "¿Por quién preguntamos?",
                "¿Con quién hablar?",
                "An wen können wir uns wenden?",
                "À qui s'adresser ?",
                "من نسأل عنه؟",
            })
    void who_to_ask_for_is_a_person_however_it_is_asked(String heading) {
        PlannedNeed need =
                only("Email,\"" + heading + "\",need,text\na@example.org,Rosa Linde,Paint,Rosa Linde has the key\n");
        assertThat(need.title()).isEqualTo("Paint");
        assertThat(need.summary()).doesNotContain("Linde");
    }
}
