package org.manyhands.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.text.TextFolding;

/** The data files keep what the reader takes for granted; run after remaking them. */
class PlaceFilesTest {

    private static final List<String[]> PLACES = places();

    @Test
    void the_world_is_in_them() {
        assertThat(PLACES).hasSizeGreaterThan(25_000);
        assertThat(PLACES).extracting(fields -> fields[4]).contains("EG", "MX", "PS", "TV", "US");
    }

    @Test
    void larger_places_come_first_because_order_is_rank() {
        assertThat(PLACES)
                .extracting(fields -> Long.parseLong(fields[6]))
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void ids_are_unique_and_coordinates_on_earth() {
        Set<String> ids = new HashSet<>();
        assertThat(PLACES).allSatisfy(fields -> {
            assertThat(ids.add(fields[0])).isTrue();
            assertThat(Integer.parseInt(fields[2])).isBetween(-9000, 9000);
            assertThat(Integer.parseInt(fields[3])).isBetween(-18000, 18000);
        });
    }

    @Test
    void names_are_folded_the_way_searches_are() {
        assertThat(PLACES).allSatisfy(fields -> {
            String[] names = fields[7].split("\\|");
            assertThat(names[0]).isEqualTo(TextFolding.fold(fields[1]));
            assertThat(names).allSatisfy(name -> assertThat(name).isNotEmpty().isEqualTo(TextFolding.fold(name)));
        });
    }

    @Test
    void every_region_named_by_a_place_has_a_name_itself() {
        Set<String> regions = new HashSet<>(lines("regions.tsv")
                .map(line -> line.substring(0, line.indexOf(9)))
                .toList());
        assertThat(PLACES).filteredOn(fields -> !fields[5].isEmpty()).allSatisfy(fields -> assertThat(regions)
                .contains(fields[4] + "." + fields[5]));
    }

    @Test
    void every_country_has_a_name_in_every_shipped_language() {
        assertThat(lines("countries.tsv")).hasSizeGreaterThan(245).allSatisfy(line -> {
            String[] fields = line.split("\t", -1);
            assertThat(List.of(fields[2], fields[3], fields[4])).doesNotContain("");
            assertThat(fields[4]).matches("[\\p{InArabic} ()]+");
        });
    }

    @Test
    void names_shown_in_other_languages_belong_to_places_and_regions_that_exist() {
        Set<String> known = new HashSet<>(lines("regions.tsv")
                .map(line -> line.substring(0, line.indexOf(9)))
                .toList());
        PLACES.forEach(fields -> known.add(fields[0]));
        Set<String> seen = new HashSet<>();
        assertThat(lines("shown.tsv")).hasSizeGreaterThan(2_000).allSatisfy(line -> {
            String[] fields = line.split("\t", -1);
            assertThat(fields).hasSize(3);
            assertThat(known).contains(fields[0]);
            assertThat(seen.add(fields[0])).isTrue();
            assertThat(fields[1] + fields[2]).isNotEmpty();
            assertThat(fields[1]).matches("[\\p{IsLatin} .’'-]*");
            assertThat(fields[2]).matches("[\\p{InArabic} ]*");
        });
    }

    private static List<String[]> places() {
        try (InputStream in = new GZIPInputStream(open("places.tsv.gz"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PlaceFilesTest.class.getResourceAsStream("/places/" + file), file);
    }
}
