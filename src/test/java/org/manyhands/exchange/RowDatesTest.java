package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowDatesTest {

    private static final DateColumns COLUMNS = new DateColumns(Map.of());

    private final List<String> remarks = new ArrayList<>();

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "from 1 May 2031                           | 2031-05-01 |",
                "from March 2031                           | 2031-03-01 |",
                "from 30 May 2031 for 3 weeks              | 2031-05-30 |",
                "not before 1 June 2031                    | 2031-06-01 |",
                "after 1 June 2031                         | 2031-06-01 |",
                "until 31 May 2031                         |            | 2031-05-31",
                "from now until 31 May 2031                |            | 2031-05-31",
                "from now to 31 May 2031                   |            | 2031-05-31",
                "from now until 31/05/2031                 |            | 2031-05-31",
                "every Saturday until 5 June 2031          |            | 2031-06-05",
                "before June 2031                          |            | 2031-06-01",
                "from 1 May until 31 May 2031              | 2031-05-01 | 2031-05-31",
                "from March until June 2031                | 2031-03-01 | 2031-06-30",
                "from 1/5/2031 until the 31/5/2031         | 2031-05-01 | 2031-05-31",
                "desde marzo de 2031                       | 2031-03-01 |",
                "no antes del 1 de junio de 2031           | 2031-06-01 |",
                "hasta el 31 de mayo de 2031               |            | 2031-05-31",
                "desde hoy hasta el 31 de mayo de 2031     |            | 2031-05-31",
                "desde hoy hasta el 31/05/2031             |            | 2031-05-31",
                "desde el 1 de mayo hasta el 31 de mayo de 2031 | 2031-05-01 | 2031-05-31",
                "من مارس ٢٠٣١                              | 2031-03-01 |",
                "حتى ٣١ مايو ٢٠٣١                          |            | 2031-05-31",
                "من الآن حتى ٣١ مايو ٢٠٣١                  |            | 2031-05-31",
                "من ١ مايو حتى ٣١ مايو ٢٠٣١                | 2031-05-01 | 2031-05-31",
                "ab März 2031                              | 2031-03-01 |",
                "bis 31. Mai 2031                          |            | 2031-05-31",
                "ab sofort bis 31. Mai 2031                |            | 2031-05-31",
                "ab sofort bis 31.5.2031                   |            | 2031-05-31",
                "vom 1.5. bis 31.5.2031                    | 2031-05-01 | 2031-05-31",
                "Juni 2031 bis August 2031                 | 2031-06-01 | 2031-08-31",
                "à partir de mars 2031                     | 2031-03-01 |",
                "jusqu'au 31 mai 2031                      |            | 2031-05-31",
                "dès maintenant jusqu'au 31 mai 2031       |            | 2031-05-31",
                "du 1er au 31 mai 2031                     | 2031-05-01 | 2031-05-31",
            })
    void what_a_cell_says_decides_whatever_its_column_is_called(
            String cell, @Nullable LocalDate starts, @Nullable LocalDate ends) {
        assertThat(read(cell, "")).as("among beginnings").isEqualTo(new RowDates(starts, ends));
        assertThat(read("", cell)).as("among ends").isEqualTo(new RowDates(starts, ends));
    }

    @ParameterizedTest(name = "{0}: beginning {1}, end {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 June 2031          | 2031-06-05 | 2031-06-05",
                "June 2031            | 2031-06-01 | 2031-06-30",
                "May or June 2031     | 2031-05-01 | 2031-06-30",
                "الأسبوع الأول من يونيو 2031 | 2031-06-01 | 2031-06-07",
                "S2 2031              | 2031-07-01 | 2031-12-31",
            })
    void what_says_nothing_is_what_its_column_is_called(String cell, LocalDate starts, LocalDate ends) {
        assertThat(read(cell, "")).isEqualTo(new RowDates(starts, null));
        assertThat(read("", cell)).isEqualTo(new RowDates(null, ends));
    }

    @Test
    void the_column_that_is_called_so_counts_first() {
        assertThat(read("12-14 March 2031", "2031-04-01"))
                .isEqualTo(new RowDates(LocalDate.of(2031, 3, 12), LocalDate.of(2031, 4, 1)));
        assertThat(read("until 5 June 2031", "4 June 2031")).isEqualTo(new RowDates(null, LocalDate.of(2031, 6, 4)));
        assertThat(read("2031-05-02", "from 1 May until 31 May 2031"))
                .isEqualTo(new RowDates(LocalDate.of(2031, 5, 2), LocalDate.of(2031, 5, 31)));
    }

    @Test
    void what_is_not_sure_is_said_with_the_day_that_was_taken() {
        read("", "from March 2031");
        assertThat(remarks).containsExactly("ENDS DATE_AMBIGUOUS [from March 2031, 2031-03-01]");
    }

    @Test
    void what_is_not_read_is_said() {
        assertThat(read("every Saturday", "31 June 2031")).isEqualTo(new RowDates(null, null));
        assertThat(remarks)
                .containsExactly("STARTS DATE_IN_WORDS [every Saturday]", "ENDS DATE_NOT_READ [31 June 2031]");
        remarks.clear();
        assertThat(read("n/a", "")).isEqualTo(new RowDates(null, null));
        assertThat(remarks).isEmpty();
    }

    private RowDates read(String starts, String ends) {
        return RowDates.of(
                starts,
                ends,
                COLUMNS,
                (column, code, arguments) -> remarks.add(column + " " + code + " " + List.of(arguments)));
    }
}
