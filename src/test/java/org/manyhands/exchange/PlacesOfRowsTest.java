package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.exchange.Planned.GAZETTEER;
import static org.manyhands.exchange.Planned.PLANNER;
import static org.manyhands.exchange.Planned.REMOVED;
import static org.manyhands.exchange.Planned.TODAY;
import static org.manyhands.exchange.Planned.at;
import static org.manyhands.exchange.Planned.byLine;
import static org.manyhands.exchange.Planned.codes;
import static org.manyhands.exchange.Planned.only;
import static org.manyhands.exchange.Planned.plan;
import static org.manyhands.exchange.Planned.town;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.exchange.Planned.Lines;
import org.manyhands.places.PlaceId;

/** Which town is made of what a row says about its place, and of what the rest of the file says. */
class PlacesOfRowsTest {

    @Test
    void towns_are_found_by_name_then_coordinates_then_the_files_own_postcodes() {
        Lines needs = byLine(plan("volunteer-listing.csv"));
        assertThat(town(needs.get(2))).isEqualTo("New York City");
        assertThat(town(needs.get(4))).isEqualTo("Manhattan");
        assertThat(town(needs.get(5))).isEqualTo("The Bronx");
        assertThat(town(needs.get(6))).isEqualTo("Staten Island");
        assertThat(town(needs.get(8))).isEqualTo("Brooklyn");

        assertThat(town(needs.get(7))).isEqualTo("Long Island City");
        assertThat(codes(needs.get(7))).contains(ProblemCode.PLACE_FROM_COORDINATES);

        assertThat(town(needs.get(3))).isEqualTo("Brooklyn");
        assertThat(needs.get(3).problems())
                .contains(new Problem(3, null, ProblemCode.PLACE_FROM_POSTCODE, List.of("Brooklyn", "11226")));
    }

    @Test
    void a_region_alone_is_no_town() {
        PlannedNeed need = byLine(plan("volunteer-listing.csv")).get(10);
        assertThat(need.place()).isNull();
        assertThat(need.problems()).contains(new Problem(10, null, ProblemCode.PLACE_TOO_COARSE, List.of("NY")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris 11e | Paris",
                "Lyon 3ème | Lyon",
                "Madrid (Vallecas) | Madrid",
                "Toulouse et alentours | Toulouse",
                "Nairobi أو Mombasa | Nairobi",
                "Dakar Ou Thiès | Dakar",
                "Nairobi and surrounding areas | Nairobi",
                "CDMX | Mexico City",
                "CABA, Argentina | Buenos Aires",
                "Frankfurt (Oder) | Frankfurt (Oder)",
                "عمّان | Amman",
            })
    void towns_as_people_write_them(String written, String town) {
        assertThat(town(only("title,Where\nPaint,\"" + written + "\"\n"))).isEqualTo(town);
    }

    @Test
    void of_several_towns_in_a_cell_the_others_are_told_where_the_first_was_taken() {
        PlannedNeed both = only("title,city\nPaint,Nairobi & Mombasa\n");
        assertThat(both.problems())
                .contains(new Problem(
                        2, null, ProblemCode.PLACE_FIRST_OF_SEVERAL, List.of("Nairobi", "Nairobi & Mombasa")));
        assertThat(codes(only("title,city\nPaint,Madrid y Barcelona\n"))).contains(ProblemCode.PLACE_FIRST_OF_SEVERAL);
        PlannedNeed elsewhere = only("title,location,city\nPaint,Nairobi & Mombasa,Leeds\n");
        assertThat(town(elsewhere)).isEqualTo("Leeds");
        assertThat(codes(elsewhere)).doesNotContain(ProblemCode.PLACE_FIRST_OF_SEVERAL);
    }

    @Test
    void a_town_may_stand_where_a_region_should() {
        assertThat(town(only("title,Region\nPaint,Medellín\nWash,Bavaria\n", 2)))
                .isEqualTo("Medellín");
        assertThat(codes(only("title,Region\nPaint,Medellín\nWash,Bavaria\n", 3)))
                .contains(ProblemCode.PLACE_TOO_COARSE);
    }

    @Test
    void a_name_of_several_towns_is_not_called_a_region() {
        assertThat(codes(only("title,City\nPaint,Manchester\n"))).contains(ProblemCode.PLACE_OF_SEVERAL);
    }

    @Test
    void what_can_be_done_online_needs_no_town_and_keeps_one_that_is_named() {
        PlannedNeed online = only("title,city\nTranslate,Online / Zoom\n");
        assertThat(online.remote()).isTrue();
        assertThat(codes(online)).doesNotContain(ProblemCode.PLACE_NOT_FOUND);
        PlannedNeed both = only("title,city\nTranslate,\"Remote - Madrid, Spain\"\n");
        assertThat(both.remote()).isTrue();
        assertThat(town(both)).isEqualTo("Madrid");
        assertThat(town(only("title,city\nTranslate,Porto\n"))).isEqualTo("Porto");
    }

    @Test
    void a_town_after_online_is_kept_and_home_is_no_place_at_all() {
        PlannedNeed both = only("title,city\nTranslate,Online or in person in Leeds\n");
        assertThat(both.remote()).isTrue();
        assertThat(town(both)).isEqualTo("Leeds");
        assertThat(only("title,city\nCook,Home\n").remote()).isFalse();
        assertThat(only("title,city,country\nCook,No,\n").place()).isNull();
        assertThat(codes(only("title,city\nCook,No\n"))).doesNotContain(ProblemCode.PLACE_TOO_COARSE);
    }

    @Test
    void a_name_of_towns_in_several_countries_is_that_of_the_hubs_country_and_says_so() {
        Sheet sheet = Files.sheet("title,city\nSew,Zaragoza\n");
        PlaceId home =
                GAZETTEER.recognise("Madrid", null, "Spain").orElseThrow().id();
        PlannedNeed need = PLANNER.plan(
                        sheet, ColumnGuess.of(sheet), new ImportContext(DateOrder.AS_FOUND, TODAY, REMOVED, home))
                .needs()
                .getFirst();
        assertThat(town(need)).isEqualTo("Zaragoza");
        assertThat(need.problems())
                .contains(new Problem(2, null, ProblemCode.PLACE_IN_HUBS_COUNTRY, List.of("Zaragoza", "")));
        assertThat(plan(sheet).needs().getFirst().problems())
                .contains(new Problem(2, null, ProblemCode.PLACE_OF_SEVERAL, List.of("Zaragoza")));
    }

    @Test
    void a_name_that_only_means_a_town_far_from_all_others_is_left_to_the_coordinator() {
        Lines quarters = byLine(plan(Files.sheet("""
                title,neighborhood
                Paint,Flushing
                Sew,Astoria
                Wash,Corona
                Dig,Brooklyn
                Sing,Graz
                Dance,Hillside
                """)));
        assertThat(quarters.get(2).place()).isNull();
        assertThat(quarters.get(2).problems())
                .contains(new Problem(
                        2, null, ProblemCode.PLACE_LEFT_OPEN, List.of("Flushing", "Vlissingen, Zeeland, NL")));
        // nothing else in the world is called so: taken, and said
        assertThat(town(quarters.get(6))).isEqualTo("Graz");
        assertThat(quarters.get(6).problems())
                .contains(new Problem(6, null, ProblemCode.PLACE_FAR_FROM_THE_OTHERS, List.of("Graz, Styria, AT")));
        assertThat(codes(quarters.get(4))).contains(ProblemCode.PLACE_NEAR_THE_OTHERS);

        // beside its borough, in either column, the borough is what is known
        assertThat(town(only("title,town,region\nPaint,Flushing,Queens\nSew,Astoria,Queens\nDig,Brooklyn,\n")))
                .isEqualTo("Queens");
        assertThat(town(only("title,town,borough\nPaint,Flushing,Queens\n"))).isEqualTo("Queens");
        // where the file is all over the world, or the row says it, it may be there
        assertThat(town(only("title,town\nPaint,Flushing\nSew,Berlin\nDig,Nairobi\nCook,Lima\n")))
                .isEqualTo("Vlissingen");
        Lines named = byLine(plan(
                Files.sheet("title,town\nPaint,\"Flushing, Netherlands\"\nSew,Astoria\nDig,Brooklyn\nRun,Queens\n")));
        assertThat(town(named.get(2))).isEqualTo("Vlissingen");
        assertThat(codes(named.get(2))).doesNotContain(ProblemCode.PLACE_FAR_FROM_THE_OTHERS);
    }

    @Test
    void a_code_that_is_a_states_is_no_proof_of_a_town_in_another_country() {
        Lines needs = byLine(plan(Files.sheet("""
                title,town
                Paint,"Salem, IN"
                Sew,"Indianapolis, IN"
                Wash,"Gary, IN"
                Dig,"Fort Wayne, IN"
                """)));
        assertThat(needs.get(2).problems())
                .contains(new Problem(
                        2, null, ProblemCode.PLACE_LEFT_OPEN, List.of("Salem, IN", "Salem, Tamil Nadu, IN")));
        assertThat(town(only("title,town\nPaint,\"Salem, IN\"\nSew,\"Chennai, India\"\nDig,Madurai\n")))
                .isEqualTo("Salem");
    }

    @Test
    void the_hubs_country_settles_a_name_in_every_script() {
        PlaceId home = GAZETTEER.recognise("Beirut", null, null).orElseThrow().id();
        for (String written : List.of("Tripoli", "طرابلس")) {
            PlannedNeed need = at(home, "title,town\nPaint," + written + "\n");
            assertThat(GAZETTEER.countryLabel(Objects.requireNonNull(need.place()), Locale.ENGLISH))
                    .isEqualTo("Lebanon");
        }
    }

    @Test
    void other_rows_with_the_postal_code_tell_more_than_a_name_from_far_away() {
        PlannedNeed need =
                only("title,town,zip\nPaint,Flushing,11354\nSew,Queens,11355\nDig,Queens,11367\nRun,Brooklyn,11201\n");
        assertThat(town(need)).isEqualTo("Queens");
        assertThat(codes(need)).contains(ProblemCode.PLACE_FROM_POSTCODE);
    }

    @Test
    void the_hub_alone_is_enough_to_doubt_a_name_but_not_to_ask_about_every_town() {
        PlaceId home = GAZETTEER.recognise("Brooklyn", "NY", null).orElseThrow().id();
        assertThat(codes(at(home, "title,town\nPaint,Flushing\n"))).contains(ProblemCode.PLACE_LEFT_OPEN);
        PlannedNeed kisumu = at(home, "title,town\nPaint,Kisumu\nSew,Kisumu\n");
        assertThat(town(kisumu)).isEqualTo("Kisumu");
        assertThat(codes(kisumu)).doesNotContain(ProblemCode.PLACE_FAR_FROM_THE_OTHERS);
    }

    @ParameterizedTest
    @CsvSource({
        "'Leeds|Bradford|Wakefield|Halifax', 'Halifax, England, United Kingdom'",
        "'Boston|Somerville|Quincy|Cambridge', 'Cambridge, Massachusetts, United States'",
        "'Madrid|Getafe|Toledo|Córdoba', 'Córdoba, Andalusia, Spain'",
        "'Toronto|Montreal|Calgary|London', 'London, Ontario, Canada'",
        "'Chicago|Denver|Boston|Paris', 'Paris, Île-de-France, France'",
    })
    void a_name_is_that_of_the_town_where_the_other_rows_are(String towns, String last) {
        String file = "title,town\n"
                + Arrays.stream(towns.split("\\|"))
                        .map(town -> "Work in " + town + "," + town + "\n")
                        .collect(Collectors.joining());
        PlannedNeed need = plan(Files.sheet(file)).needs().getLast();
        assertThat(GAZETTEER.label(Objects.requireNonNull(need.place()), Locale.ENGLISH))
                .isEqualTo(last);
    }

    @Test
    void a_town_is_found_in_either_of_two_columns_for_it() {
        assertThat(town(only("title,location,city\nPaint,St Mary's Hall,Leeds\n")))
                .isEqualTo("Leeds");
        assertThat(town(only("title,location,city\nPaint,Victoria,Leeds\n"))).isEqualTo("Leeds");
    }
}
