package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest(name = "{0}: {1} hours")
    @CsvSource(
            delimiter = '|',
            value = {
                "3                  | 3",
                "3.5 hrs            | 4",
                "1,500 h            | 1500",
                "2-5                | 5",
                "2 to 4 hours       | 4",
                "٢-٤ ساعات          | 4",
                "3 hours per week   | 3",
                "4 hours on 3 days  | 4",
                "2 h/week           | 2",
                "90 min             | 2",
                "120 minutes        | 2",
                "2h30               | 3",
                "2 h 30 min         | 3",
                "two hours          | 2",
                "2 1/2 hours        | 3",
                "2½ hrs             | 3",
                "2h-3h              | 3",
                "Tues 2 hrs         | 2",
                "dos horas          | 2",
                "ساعتان             | 2",
                "about 10           | 10",
                "one-off 3 hours    | 3",
                "one-time, 3 h      | 3",
                "una sola vez, 3 horas | 3",
                "einmalig 3 Stunden | 3",
                "مرة واحدة ٣ ساعات  | 3",
                "3 hours, 2x a week | 3",
                "2 h/semana         | 2",
                "3/week             | 3",
                "a couple of hours  | 2",
                "two hours for three weeks | 2",
            })
    void hours_are_read_with_what_they_count(String cell, int hours) {
        assertThat(Amount.hours(cell)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 days",
                "1 week",
                "1 month",
                "2-3 full days",
                "20%",
                "9am-5pm",
                "9:00-17:00",
                "1/2 day",
                "½ day",
                "three days",
                "a while",
                "10 am",
                "3 turnos",
                "une demi-journée",
                "20h-1h",
                "de 10h à 14h",
                "14h-20h",
                "Sat & Sun 9-4",
                "8 Saturdays",
                "2x a week",
                "2x week",
                "twice a week",
                "one-off",
                "einmalig",
                "one and a half hours",
                "يومان"
            })
    void what_counts_something_else_is_no_number_of_hours(String cell) {
        assertThat(Amount.hours(cell)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} people")
    @CsvSource(
            delimiter = '|',
            value = {
                "3                         | 3",
                "3 (ages 18+)              | 3",
                "1-2 people over 21        | 2",
                "1 person for 3 months     | 1",
                "For 3 months: 2 people    | 2",
                "4 teachers and 2 drivers  | 4",
                "5 o 6                     | 6",
                "up to 20                  | 20",
                "1 200 people              | 1200",
                "three volunteers          | 3",
                "Una                       | 1",
                "one or two                | 2",
                "متطوعان                   | 2",
                "٥ متطوعين                 | 5",
                "2 por turno               | 2",
                "twenty-five volunteers    | 25",
                "treinta y cinco           | 35",
                "خمسة وعشرون متطوعا        | 25",
                "une vingtaine             | 20",
                "two or three              | 3",
                "2x electrician            | 2",
                "3-4 people                | 4",
                "between 5 and 10          | 10",
                "a couple of volunteers    | 2",
                "two volunteers for three weeks | 2",
                "5 people, 2x weekly       | 5",
            })
    void people_are_the_first_number_that_counts_no_time(String cell, int people) {
        assertThat(Amount.people(cell)).contains(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ages 16-65",
                "100%",
                "a few",
                "many",
                "over 18",
                "2 weeks",
                "10:30",
                "2x a week",
                "2x per week",
                "3x la semana",
                "2× wöchentlich",
                "zweimal, 2x pro Woche",
                "two weeks",
                "one-off",
                "مرة واحدة",
                "half a dozen",
                "½ day"
            })
    void what_counts_nobody_is_no_number_of_people(String cell) {
        assertThat(Amount.people(cell)).isEmpty();
    }
}
