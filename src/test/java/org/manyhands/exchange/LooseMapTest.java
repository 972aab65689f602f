package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseMapTest {

    @Test
    void a_dictionary_as_python_prints_it_with_json_inside() {
        assertThat(
                        LooseMap.read(
                                "{'longitude': '-73.98', 'latitude': None, 'human_address': '{\"address\": \"5 O\\'Neil St\", \"city\": \"New York\"}'}"))
                .contains(Map.of(
                        "longitude",
                        "-73.98",
                        "latitude",
                        "",
                        "address",
                        "5 ONeil St".replace("ON", "O'N"),
                        "city",
                        "New York"));
    }

    @Test
    void plain_json_and_bare_numbers() {
        assertThat(LooseMap.read(
                        "{\"lat\": 40.7, \"lng\": -73.9, \"tags\": [\"a\", \"b\"], \"place\": {\"City\": \"Köln\"}}"))
                .hasValueSatisfying(map -> assertThat(map)
                        .containsEntry("lat", "40.7")
                        .containsEntry("lng", "-73.9")
                        .containsEntry("city", "Köln"));
        assertThat(LooseMap.read("{}")).contains(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kiel", "{", "{'a': ", "{'a': 'b'", "{'a'}}", "{just words}", "{{{{}}}}", "[1, 2]"})
    void what_is_none_is_read_as_a_cell(String cell) {
        assertThat(LooseMap.read(cell).orElse(Map.of())).isEmpty();
    }

    @Test
    void a_hostile_cell_ends() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            LooseMap.read("{" + "'a': {".repeat(3000) + "}");
            LooseMap.read("{" + "[".repeat(9000) + "}");
            LooseMap.read("{" + "'".repeat(9001) + "}");
        });
    }
}
