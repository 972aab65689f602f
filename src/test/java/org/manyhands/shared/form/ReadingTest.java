package org.manyhands.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.id.NeedId;

/** What was typed, understood or not. */
class ReadingTest {

    @Test
    void a_text_is_kept_without_what_nobody_meant() {
        assertThat(Reading.text(" two\r\nlines\r ")).isEqualTo("two\nlines");
        assertThat(Reading.text(null)).isEmpty();
    }

    @Test
    void one_of_several_is_found_by_its_exact_name() {
        assertThat(Reading.oneOf(DayOfWeek.class, "MONDAY")).contains(DayOfWeek.MONDAY);
        assertThat(Reading.oneOf(DayOfWeek.class, "monday")).isEmpty();
        assertThat(Reading.oneOf(DayOfWeek.class, null)).isEmpty();
    }

    @Test
    void a_number_has_few_digits_and_nothing_else() {
        assertThat(Reading.number(" 42 ")).isEqualTo(42);
        assertThat(Reading.number("0")).isZero();
        for (String typed : new String[] {"", "-1", "4.2", "1234567", "4 2", "½"}) {
            assertThat(Reading.number(typed)).as(typed).isEqualTo(-1);
        }
        assertThat(Reading.number(null)).isEqualTo(-1);
    }

    @Test
    void a_number_is_read_in_the_digits_of_whoever_typed_it() {
        assertThat(Reading.number("٤٢")).isEqualTo(42);
        assertThat(Reading.number("۴۲")).isEqualTo(42);
    }

    @Test
    void an_id_is_read_in_its_one_form_only() {
        NeedId id = NeedId.random();

        assertThat(Reading.id(id.toString(), NeedId::fromString)).contains(id);
        assertThat(Reading.id("{" + id + "}", NeedId::fromString)).isEmpty();
        assertThat(Reading.id(null, NeedId::fromString)).isEmpty();
    }
}
