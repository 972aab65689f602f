package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader unsure = new DateReader(DateReader.Order.UNKNOWN);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "February 24 2011            | 2011-02-24",
                "24-Feb-11                   | 2011-02-24",
                "February 24, 2011           | 2011-02-24",
                "24 feb 2011                 | 2011-02-24",
                "24th of February, 2011      | 2011-02-24",
                "Thursday, Feb. 24, 2011 10:30 AM | 2011-02-24",
                "2011-02-24                  | 2011-02-24",
                "2011-02-24T10:00:00Z        | 2011-02-24",
                "2022/05/16, 13:46:44        | 2022-05-16",
                "20110224                    | 2011-02-24",
                "2011年2月24日                 | 2011-02-24",
                "2011년 2월 24일               | 2011-02-24",
                "24/02/2011                  | 2011-02-24",
                "24.2.2011                   | 2011-02-24",
                "24-02-11                    | 2011-02-24",
                "02/24/2011                  | 2011-02-24",
                "24 de febrero de 2011       | 2011-02-24",
                "24 feb. 2011                | 2011-02-24",
                "1 de mayo de 2031           | 2031-05-01",
                "٢٤ فبراير ٢٠١١              | 2011-02-24",
                "24 شباط 2011                | 2011-02-24",
                "24 كانون الثاني 2011        | 2011-01-24",
                "24. März 2011               | 2011-03-24",
                "24 août 2011                | 2011-08-24",
                "1er mai 2031                | 2031-05-01",
                "1º de mayo de 2031          | 2031-05-01",
                "2031 March 4                | 2031-03-04",
                "4 janv. 2031                | 2031-01-04",
                "4. Dez. 2031                | 2031-12-04",
                "Mon 24/02/2031 17:00        | 2031-02-24",
                "Sa., 24.2.2031, 14 Uhr      | 2031-02-24",
                "by 24/2/2031                | 2031-02-24",
                "antes del 24/02/2031        | 2031-02-24",
                "قبل ٢٤/٢/٢٠٣١               | 2031-02-24",
                "03.04.2031                  | 2031-04-03",
                "24 de fevereiro de 2011     | 2011-02-24",
                "24 febbraio 2011            | 2011-02-24",
                "24 Şubat 2011               | 2011-02-24",
                "24 лютого 2011              | 2011-02-24",
                "24 февраля 2011             | 2011-02-24",
                "24 lutego 2011              | 2011-02-24",
                "24 maart 2011               | 2011-03-24",
                "24 Agustus 2011             | 2011-08-24",
                "24 Machi 2011               | 2011-03-24",
                "ngày 24 tháng 12 năm 2011   | 2011-12-24",
                "24 फ़रवरी 2011               | 2011-02-24",
                "24 ফেব্রুয়ারি 2011            | 2011-02-24",
                "24 فوریه 2011               | 2011-02-24",
                "Lundi 3 mars 2031 à 18 h    | 2031-03-03",
                "ab 01.02.2031               | 2031-02-01",
                "à partir du 24/02/2011      | 2011-02-24",
                "jusqu'au 24/02/2011         | 2011-02-24",
            })
    void dates_are_read_as_people_write_them(String written, LocalDate date) {
        assertThat(unsure.read(written)).contains(new DaysTold.ReadDate(date, false));
    }

    @ParameterizedTest(name = "{0} is probably {1}")
    @CsvSource({
        "03/04/2011, 2011-04-03",
        "March 2031, 2031-03-01",
        "March 2031 (2 weekends), 2031-03-01",
        "1st week of June 2031, 2031-06-01",
        "مارس 2031, 2031-03-01",
        "2031-06, 2031-06-01",
        "Q2 2031, 2031-04-01",
        "2e trimestre 2031, 2031-04-01",
        "40598, 2011-02-24"
    })
    void what_could_mean_another_day_says_so(String written, LocalDate date) {
        assertThat(unsure.read(written)).contains(new DaysTold.ReadDate(date, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/02/2011",
                "not before 3/2/2027",
                "room 12 3 2027",
                "2027-W60",
                "KW 5",
                "2027-W53",
                "S3",
                "H3 2027",
                "06/12-14/2027",
                "31/05/2027 - 01/05/2027",
                "2011-13-45",
                "soon",
                "",
                "24",
                "2011",
                "0",
                "12/2011",
                "may be later",
                "99/99/9999",
                "1448/09/12",
                "12/09/1448",
                "12.05.0031",
                "Sat Nov 28",
                "before Dec 15",
                "AGM (Feb 27)"
            })
    void what_is_no_date_is_not_made_one(String written) {
        assertThat(unsure.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12-14 June 2027             | 2027-06-12 | 2027-06-14",
                "Sat. & Sun., May 1-2, 2027  | 2027-05-01 | 2027-05-02",
                "28 May - 2 June 2027        | 2027-05-28 | 2027-06-02",
                "May 28 to June 2, 2027      | 2027-05-28 | 2027-06-02",
                "del 3 al 5 de mayo de 2027  | 2027-05-03 | 2027-05-05",
                "30 Dec 2026 - 2 Jan 2027    | 2026-12-30 | 2027-01-02",
                "12-14/06/2027               | 2027-06-12 | 2027-06-14",
                "13/06/2027 - 15/06/2027     | 2027-06-13 | 2027-06-15",
                "2027-06-13 to 2027-06-15    | 2027-06-13 | 2027-06-15",
                "24 February 2027            | 2027-02-24 | 2027-02-24",
                "March 2027                  | 2027-03-01 | 2027-03-31",
                "mar-27                      | 2027-03-01 | 2027-03-31",
                "2027-W05                    | 2027-02-01 | 2027-02-07",
                "KW 5/2027                   | 2027-02-01 | 2027-02-07",
                "semaine 5, 2027             | 2027-02-01 | 2027-02-07",
                "46388.75                    | 2027-01-01 | 2027-01-01",
                "H2 2027                     | 2027-07-01 | 2027-12-31",
                "2027-H1                     | 2027-01-01 | 2027-06-30",
                "S1 2027                     | 2027-01-01 | 2027-06-30",
                "S12 2027                    | 2027-03-22 | 2027-03-28",
                "W2 2027                     | 2027-01-11 | 2027-01-17",
                "1er semestre 2027           | 2027-01-01 | 2027-06-30",
                "segundo semestre de 2027    | 2027-07-01 | 2027-12-31",
                "second half of 2027         | 2027-07-01 | 2027-12-31",
                "2. Halbjahr 2027            | 2027-07-01 | 2027-12-31",
                "النصف الثاني من ٢٠٢٧        | 2027-07-01 | 2027-12-31",
                "12/06-15/06/2027            | 2027-06-12 | 2027-06-15",
                "12.06.-15.06.27             | 2027-06-12 | 2027-06-15",
                "vom 1.5. bis 31.5.2027      | 2027-05-01 | 2027-05-31",
                "20.12.-10.1.2027            | 2026-12-20 | 2027-01-10",
                "30 Dec - 2 Jan 2027         | 2026-12-30 | 2027-01-02",
                "Sat 5 & Sun 6 June 2027     | 2027-06-05 | 2027-06-06",
                "2 Saturdays, 5 and 12 June 2027 | 2027-06-05 | 2027-06-12",
                "early June 2027             | 2027-06-01 | 2027-06-10",
                "Ende Februar 2027           | 2027-02-21 | 2027-02-28",
                "2nd week of June 2027       | 2027-06-08 | 2027-06-14",
                "última semana de junio de 2027 | 2027-06-24 | 2027-06-30",
                "١٥ مايو ٢٠٢٧                | 2027-05-15 | 2027-05-15",
            })
    void of_several_days_a_beginning_takes_the_first_and_an_end_the_last(
            String written, LocalDate first, LocalDate last) {
        assertThat(unsure.read(written)).map(DaysTold.ReadDate::date).contains(first);
        assertThat(unsure.told(written).map(DaysTold::last))
                .map(DaysTold.ReadDate::date)
                .contains(last);
    }

    @Test
    void one_clear_cell_settles_the_order_of_the_column() {
        DateReader american = DateReader.forColumn(List.of("03/04/2011", "12/31/2011"));
        assertThat(american.read("03/04/2011")).contains(new DaysTold.ReadDate(LocalDate.of(2011, 3, 4), false));
        DateReader european = DateReader.forColumn(List.of("03/04/2011", "31/12/2011"));
        assertThat(european.read("03/04/2011")).contains(new DaysTold.ReadDate(LocalDate.of(2011, 4, 3), false));
        DateReader mixed = DateReader.forColumn(List.of("12/31/2011", "31/12/2011"));
        assertThat(mixed.read("03/04/2011")).map(DaysTold.ReadDate::ambiguous).contains(true);
    }

    @Test
    void of_a_list_of_days_the_first_begins_and_the_last_ends() {
        String days = "16/1/2031, 23/1/2031 and 30/1/2031";
        assertThat(unsure.read(days)).contains(new DaysTold.ReadDate(LocalDate.of(2031, 1, 16), false));
        assertThat(unsure.told(days).map(DaysTold::last))
                .contains(new DaysTold.ReadDate(LocalDate.of(2031, 1, 30), false));
        assertThat(unsure.told("2031-06").map(DaysTold::last))
                .contains(new DaysTold.ReadDate(LocalDate.of(2031, 6, 30), true));
        assertThat(unsure.told("Q1 2031").map(DaysTold::last))
                .contains(new DaysTold.ReadDate(LocalDate.of(2031, 3, 31), true));
    }

    @Test
    void years_of_a_season_are_no_month() {
        assertThat(unsure.read("2026-27")).isEmpty();
    }
}
