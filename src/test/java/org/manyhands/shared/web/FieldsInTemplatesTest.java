package org.manyhands.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A field shows what was typed into it, also where its kind of field could not. */
class FieldsInTemplatesTest {

    @ParameterizedTest
    @CsvSource({
        "date, 2026-03-04, date",
        "date, '', date",
        "date, 4/3/2026, text",
        "date, 2026-02-30, text",
        "date, 12026-03-04, text",
        "number, 12, number",
        "number, -1, number",
        "number, 1.5, number",
        "number, '', number",
        "number, a few, text",
        "number, 99999999999999999999, text",
        "number, ٣, text",
        "time, 09:30, time",
        "time, half past, text",
        "search, whatever, search",
        "textarea, whatever, textarea",
    })
    void the_type_of_a_field_can_show_its_value(String type, String value, String shown) {
        assertThat(FieldsInTemplates.type(type, value)).isEqualTo(shown);
    }
}
