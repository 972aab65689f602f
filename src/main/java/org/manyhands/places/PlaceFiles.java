package org.manyhands.places;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.manyhands.shared.text.TextFolding;

/**
 * Reads the gazetteer's data, which {@code MakeGazetteer} wrote (see {@code docs/how-to/remake-the-gazetteer.md}):
 *
 * <ul>
 *   <li>{@code places.tsv.gz}, largest place first: geonameid, name, latitude and longitude in hundredths of a degree,
 *       country, region code without the country, people, all names folded and separated by bars, the shown one first
 *   <li>{@code regions.tsv}: code, name, people, abbreviations between bars
 *   <li>{@code shown.tsv}, kept by hand: geonameid or region code, Spanish and Arabic name where they are others
 *   <li>{@code countries.tsv}: two-letter and three-letter code, English, Spanish and Arabic name, others
 *   <li>{@code words.tsv}, kept by hand: words that people put around names of towns
 * </ul>
 *
 * <p>Bytes go straight from the file into one array of names: making 240,000 strings first would cost more than all the rest.
 */
record PlaceFiles(
        PlaceTable places,
        PlaceNames names,
        Countries countries,
        Regions regions,
        ShownNames shown,
        WordsAround words) {

    private static final int FIELDS = 8;
    private static final int EXPECTED_PLACES = 1 << 15;
    private static final int EXPECTED_TEXT = 3_200_000;

    /** Reads everything from the class path; about a third of a second on a cold JVM. */
    static PlaceFiles read() {
        Countries countries = new Countries(lines("countries.tsv"));
        ShownNames shown = new ShownNames(lines("shown.tsv"));
        Regions regions = new Regions(lines("regions.tsv"), shown);
        PlaceTable places = new PlaceTable(countries, regions, EXPECTED_PLACES);
        PlaceNames names = new PlaceNames(EXPECTED_TEXT, EXPECTED_PLACES);
        byte[] file = unzipped("places.tsv.gz");
        int[] ends = new int[FIELDS];
        for (int start = 0; start < file.length; start = ends[FIELDS - 1] + 1) {
            findFields(file, start, ends);
            String country = text(file, ends[3] + 1, ends[4]);
            String region = text(file, ends[4] + 1, ends[5]);
            places.add(
                    number(file, start, ends[0]),
                    text(file, ends[0] + 1, ends[1]),
                    number(file, ends[1] + 1, ends[2]),
                    number(file, ends[2] + 1, ends[3]),
                    countries.row(country),
                    region.isEmpty() ? PlaceTable.NONE : regions.row(country + "." + region),
                    number(file, ends[5] + 1, ends[6]));
            addNames(names, file, ends[6] + 1, ends[7]);
            for (String name : shown.all(text(file, start, ends[0]))) {
                byte[] folded = TextFolding.fold(name).getBytes(StandardCharsets.UTF_8);
                names.addName(folded, 0, folded.length);
            }
        }
        places.close();
        names.close();
        return new PlaceFiles(places, names, countries, regions, shown, new WordsAround(lines("words.tsv")));
    }

    private static void addNames(PlaceNames names, byte[] file, int from, int to) {
        names.beginPlace();
        int nameStart = from;
        for (int i = from; i <= to; i++) {
            if (i == to || file[i] == '|') {
                names.addName(file, nameStart, i);
                nameStart = i + 1;
            }
        }
    }

    /** Where each field of the line ends: tabs, then the line feed. */
    private static void findFields(byte[] file, int start, int[] ends) {
        int field = 0;
        for (int i = start; field < FIELDS; i++) {
            if (file[i] == '\t' || file[i] == '\n') {
                ends[field++] = i;
            }
        }
    }

    private static String text(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private static int number(byte[] file, int from, int to) {
        return Integer.parseInt(text(file, from, to));
    }

    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] unzipped(String file) {
        try (InputStream in = open(file);
                GZIPInputStream unzipping = new GZIPInputStream(new ByteArrayInputStream(in.readAllBytes()), 1 << 16)) {
            return unzipping.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String file) {
        InputStream in = PlaceFiles.class.getResourceAsStream("/places/" + file);
        if (in == null) {
            throw new IllegalStateException("the package lacks its data file places/" + file);
        }
        return in;
    }
}
