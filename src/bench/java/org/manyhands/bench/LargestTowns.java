package org.manyhands.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.manyhands.shared.text.TextFolding;

/** The largest town of each country, read from the gazetteer's own files, which name the largest places first. */
final class LargestTowns {

    private static final int ID = 0;
    private static final int COUNTRY = 4;
    private static final int SHORTEST_NAME = 4;

    /** How the survey calls countries that the gazetteer calls otherwise. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "Russian Federation", "RU",
            "Ireland {Republic}", "IE",
            "Korea South", "KR",
            "Korea North", "KP",
            "Bosnia Herzegovina", "BA",
            "Myanmar, {Burma}", "MM",
            "Trinidad & Tobago", "TT",
            "Macedonia", "MK");

    private final Map<String, Integer> placeByCountry = new HashMap<>();
    private final Map<String, String> countryByName = new HashMap<>();

    LargestTowns() throws IOException {
        for (String place : lines(new GZIPInputStream(file("places.tsv.gz")))) {
            String[] fields = place.split("\t", COUNTRY + 2);
            placeByCountry.putIfAbsent(fields[COUNTRY], Integer.valueOf(fields[ID]));
        }
        for (String country : lines(file("countries.tsv"))) {
            String[] fields = country.split("[\t|]", -1);
            for (int i = 2; i < fields.length; i++) {
                if (fields[i].length() >= SHORTEST_NAME) {
                    countryByName.putIfAbsent(TextFolding.fold(fields[i]), fields[0]);
                }
            }
        }
    }

    /** The gazetteer's id of the largest town of a country named in English. */
    Optional<Integer> of(String country) {
        String code = OTHER_NAMES.getOrDefault(country, countryByName.get(TextFolding.fold(country)));
        return Optional.ofNullable(code).map(placeByCountry::get);
    }

    private static InputStream file(String name) throws IOException {
        InputStream file = LargestTowns.class.getResourceAsStream("/places/" + name);
        if (file == null) {
            throw new IOException("the gazetteer lacks " + name);
        }
        return file;
    }

    private static List<String> lines(InputStream file) throws IOException {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
