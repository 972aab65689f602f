package org.manyhands.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.shared.text.Language;

class GazetteerTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SPANISH = Locale.of("es");
    private static final Locale ARABIC = Locale.of("ar");

    private static final PlaceId LISBON = new PlaceId(2267057);
    private static final PlaceId PORTO = new PlaceId(2735943);
    private static final PlaceId SINGAPORE = new PlaceId(1880252);
    private static final PlaceId BASEL = new PlaceId(2661604);
    private static final PlaceId LOERRACH = new PlaceId(2875881);
    private static final PlaceId HANOI = new PlaceId(1581130);
    private static final PlaceId ORDINO = new PlaceId(3039678);
    private static final PlaceId NOT_A_TOWN = new PlaceId(1);

    private final Gazetteer gazetteer = new Gazetteer();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Munich                   | Munich, Bavaria, Germany",
                "münchen                  | Munich, Bavaria, Germany",
                "MUNCHEN                  | Munich, Bavaria, Germany",
                "ميونخ                    | Munich, Bavaria, Germany",
                "los ang                  | Los Angeles, California, United States",
                "القاهرة                  | Cairo, Egypt",
                "القاهره                  | Cairo, Egypt",
                "قاهرة                    | Cairo, Egypt",
                "東京                     | Tokyo, Japan",
                "москва                   | Moscow, Russia",
                "αθηνα                    | Athens, Attica, Greece",
                "nyc                      | New York City, New York, United States",
                "Springfield, Illinois    | Springfield, Illinois, United States",
                "Springfield, IL          | Springfield, Illinois, United States",
                "springfield illinois     | Springfield, Illinois, United States",
                "paris, texas             | Paris, Texas, United States",
                "La Paz, Bolivia          | La Paz, Bolivia",
                "القاهرة، مصر             | Cairo, Egypt",
                "Múnich, Alemania         | Munich, Bavaria, Germany",
                "lis                      | Lisbon, Portugal",
                "Portugal                 | Portugalete, Basque Country, Spain",
            })
    void the_first_answer_is_what_most_people_mean(String typed, String label) {
        assertThat(search(typed, 1)).containsExactly(label);
    }

    @Test
    void a_later_word_of_a_name_finds_it_too() {
        assertThat(search("york", 10))
                .startsWith("York, England, United Kingdom")
                .contains("New York City, New York, United States");
    }

    @Test
    void towns_of_exactly_that_name_come_first_and_larger_before_smaller() {
        List<Place> found = gazetteer.search("springfield", ENGLISH, 6);
        assertThat(found).allSatisfy(place -> assertThat(place.name()).isEqualTo("Springfield"));
        assertThat(found).extracting(Place::people).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void a_country_alone_offers_its_largest_towns() {
        assertThat(search("Uruguay", 20)).contains("Montevideo, Uruguay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", ",", "، ،", "qqqqxyz", "Lisbon, Nowhere", "'; drop table", "\n"})
    void nonsense_finds_nothing(String typed) {
        assertThat(search(typed, 10)).isEmpty();
    }

    @Test
    void a_very_long_text_is_answered_as_quickly_as_a_short_one() {
        assertThat(search("a b ".repeat(100_000), 10)).isEmpty();
    }

    @Test
    void a_label_typed_back_finds_its_place() {
        for (Language language : Language.values()) {
            Locale locale = language.locale();
            for (PlaceId id : List.of(LISBON, PORTO, SINGAPORE, BASEL, LOERRACH, HANOI, ORDINO)) {
                assertThat(gazetteer.search(gazetteer.label(id, locale), locale, 3))
                        .extracting(Place::id)
                        .as(gazetteer.label(id, locale))
                        .contains(id);
            }
        }
    }

    @Test
    void labels_name_equal_parts_once_and_speak_the_readers_language() {
        assertThat(gazetteer.label(LISBON, ENGLISH)).isEqualTo("Lisbon, Portugal");
        assertThat(gazetteer.label(SINGAPORE, ENGLISH)).isEqualTo("Singapore");
        assertThat(gazetteer.label(LISBON, SPANISH)).isEqualTo("Lisboa, Portugal");
        assertThat(gazetteer.label(LISBON, ARABIC)).isEqualTo("لشبونة، البرتغال");
        assertThat(gazetteer.label(BASEL, SPANISH)).isEqualTo("Basilea, Basilea-Ciudad, Suiza");
        assertThat(gazetteer.label(BASEL, ARABIC)).isEqualTo("بازل، مدينة بازل، سويسرا");
        assertThat(gazetteer.label(ORDINO, ARABIC))
                .as("a mark keeps the country behind the town where the direction is the first letter's")
                .isEqualTo("\u200FOrdino، أندورا");
        assertThat(gazetteer.label(BASEL, Locale.FRENCH)).isEqualTo("Basel, Basel-City, Switzerland");
        assertThat(gazetteer.label(HANOI, ENGLISH)).isEqualTo("Hanoi, Vietnam");
    }

    @Test
    void a_viewer_sees_only_as_much_of_a_place_as_allowed() {
        assertThat(gazetteer.shown(LOERRACH, PlacePrecision.PLACE, ENGLISH))
                .isEqualTo("Lörrach, Baden-Wurttemberg, Germany");
        assertThat(gazetteer.shown(LOERRACH, PlacePrecision.REGION, ENGLISH)).isEqualTo("Baden-Wurttemberg, Germany");
        assertThat(gazetteer.shown(LOERRACH, PlacePrecision.COUNTRY, SPANISH)).isEqualTo("Alemania");
        assertThat(gazetteer.shown(LOERRACH, PlacePrecision.NOTHING, ENGLISH)).isEmpty();
    }

    @Test
    void a_region_of_few_people_or_an_unknown_one_is_shown_as_its_country() {
        assertThat(gazetteer.shown(ORDINO, PlacePrecision.REGION, ENGLISH)).isEqualTo("Andorra");
        assertThat(gazetteer.shown(HANOI, PlacePrecision.REGION, ENGLISH)).isEqualTo("Vietnam");
    }

    @Test
    void distance_is_between_centres_and_knows_borders() {
        Distance alongTheCoast = gazetteer.distance(LISBON, PORTO);
        assertThat(alongTheCoast.kilometres()).isBetween(270.0, 278.0);
        assertThat(alongTheCoast.band()).isEqualTo(DistanceBand.FARTHER);
        assertThat(alongTheCoast.acrossBorder()).isFalse();

        Distance overTheBorder = gazetteer.distance(BASEL, LOERRACH);
        assertThat(overTheBorder.band()).isEqualTo(DistanceBand.WITHIN_10_KM);
        assertThat(overTheBorder.acrossBorder()).isTrue();

        assertThat(gazetteer.distance(LISBON, LISBON).band()).isEqualTo(DistanceBand.SAME_PLACE);
    }

    @ParameterizedTest(name = "{0}/{1} is {2}")
    @CsvSource({
        "38.7222, -9.1393, Lisbon",
        "40.6501, -73.9496, Brooklyn",
        "-33.8688, 151.2093, Sydney",
        "0, 0,",
        "0, -30,",
        "91, 10,",
        "10, 181,",
        "NaN, 10,",
    })
    void coordinates_become_the_nearest_town_or_nothing(double latitude, double longitude, @Nullable String name) {
        assertThat(gazetteer
                        .nearest(latitude, longitude, "", "")
                        .map(Place::name)
                        .orElse(null))
                .isEqualTo(name);
    }

    @Test
    void an_id_from_outside_may_be_unknown_but_one_of_ours_may_not() {
        assertThat(gazetteer.find(LISBON)).map(Place::name).contains("Lisbon");
        assertThat(gazetteer.find(NOT_A_TOWN)).isEmpty();
        assertThatThrownBy(() -> gazetteer.label(NOT_A_TOWN, ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> search(String typed, int limit) {
        return gazetteer.search(typed, ENGLISH, limit).stream()
                .map(place -> gazetteer.label(place.id(), ENGLISH))
                .toList();
    }
}
