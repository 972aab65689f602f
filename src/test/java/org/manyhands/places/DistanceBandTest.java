package org.manyhands.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceBandTest {

    @ParameterizedTest
    @CsvSource({
        "0, SAME_PLACE",
        "0.4, SAME_PLACE",
        "0.6, WITHIN_10_KM",
        "10, WITHIN_10_KM",
        "10.1, WITHIN_25_KM",
        "49.9, WITHIN_50_KM",
        "99, WITHIN_100_KM",
        "250, WITHIN_250_KM",
        "251, FARTHER",
        "20015, FARTHER",
    })
    void a_distance_falls_into_the_narrowest_band(double kilometres, DistanceBand band) {
        assertThat(DistanceBand.of(kilometres)).isEqualTo(band);
    }

    @Test
    void what_is_no_number_is_no_distance() {
        assertThatThrownBy(() -> DistanceBand.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}/{1} to {2}/{3} is {4} km")
    @CsvSource({
        // a quarter of a meridian and half the equator, from the radius alone
        "0, 0, 90, 0, 10007.56",
        "0, 0, 0, 180, 20015.11",
        "0, 179.5, 0, -179.5, 111.19",
        "52.52, 13.40, 52.52, 13.40, 0",
        // published example: Nashville to Los Angeles airport, 2887.26 km with a radius of 6372.8 km
        "36.12, -86.67, 33.94, -118.40, 2886.45",
    })
    void great_circles_agree_with_known_distances(double a, double b, double c, double d, double kilometres) {
        assertThat(GreatCircle.kilometres(a, b, c, d)).isCloseTo(kilometres, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({"2267057, true", "' 42 ', true", "0, false", "-5, false", "12a, false", "'', false", "9999999999, false"
    })
    void an_id_is_read_from_a_form_only_if_it_is_one(String typed, boolean valid) {
        assertThat(PlaceId.parse(typed).isPresent()).isEqualTo(valid);
    }
}
