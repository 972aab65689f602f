package org.manyhands.places;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.manyhands.shared.text.Language;
import org.manyhands.shared.text.TextFolding;

/**
 * Makes the gazetteer's three data files from public sources. Run by hand when the sources are renewed; the recipe is
 * {@code docs/how-to/remake-the-gazetteer.md}. Not part of the product.
 *
 * <p>Input, one folder: {@code cities15000_or_capital.csv} (GeoNames cut), {@code admin1.json} (GeoNames),
 * {@code countries-<language>.json} and {@code countries-codes.json} (i18n-iso-countries). Output, described at
 * {@code PlaceFiles}: {@code places.tsv.gz}, {@code regions.tsv}, {@code countries.tsv}.
 */
public final class MakeGazetteer {

    /**
     * Countries whose first-order codes mean something else in the two sources, because they were handed out anew
     * between them: Viet Nam renumbered its provinces in 2025. A missing region is better than a wrong one.
     */
    private static final Set<String> COUNTRIES_WITHOUT_REGIONS = Set.of("VN");

    /** Abandoned, destroyed or historical: nobody lives there. */
    private static final Set<String> NOT_LIVED_IN = Set.of("PPLH", "PPLQ", "PPLW");

    private static final int LONGEST_NAME = 60;

    /**
     * What people write behind a town for its state or province (Italy: the provinces of each region); the United States' codes are
     * GeoNames' own. Without those of Mexico that are words of a language ("Son.", "Ver.").
     */
    private static final Map<String, String> REGION_ABBREVIATIONS = abbreviations();

    /** Display names where the source's is an inverted or official form ("Moldova, Republic of"), or out of date. */
    private static final Map<String, Map<String, String>> PLAINER_COUNTRY_NAMES = Map.of(
            "en",
                    Map.ofEntries(
                            Map.entry("BN", "Brunei"),
                            Map.entry("IR", "Iran"),
                            Map.entry("CI", "Côte d’Ivoire"),
                            Map.entry("CZ", "Czechia"),
                            Map.entry("CD", "Democratic Republic of the Congo"),
                            Map.entry("CG", "Republic of the Congo"),
                            Map.entry("FM", "Micronesia"),
                            Map.entry("LA", "Laos"),
                            Map.entry("MD", "Moldova"),
                            Map.entry("MK", "North Macedonia"),
                            Map.entry("NL", "Netherlands"),
                            Map.entry("PN", "Pitcairn Islands"),
                            Map.entry("RE", "Réunion"),
                            Map.entry("SY", "Syria"),
                            Map.entry("VA", "Vatican City"),
                            Map.entry("VG", "British Virgin Islands"),
                            Map.entry("VI", "United States Virgin Islands"),
                            Map.entry("FK", "Falkland Islands"),
                            Map.entry("MF", "Saint Martin"),
                            Map.entry("SX", "Sint Maarten"),
                            Map.entry("US", "United States"),
                            Map.entry("AX", "Åland Islands"),
                            Map.entry("TR", "Türkiye"),
                            Map.entry("AE", "United Arab Emirates"),
                            Map.entry("GB", "United Kingdom")),
            "es",
                    Map.ofEntries(
                            Map.entry("BN", "Brunéi"),
                            Map.entry("CD", "República Democrática del Congo"),
                            Map.entry("CG", "República del Congo"),
                            Map.entry("FJ", "Fiyi"),
                            Map.entry("KP", "Corea del Norte"),
                            Map.entry("KR", "Corea del Sur"),
                            Map.entry("LA", "Laos"),
                            Map.entry("SY", "Siria"),
                            Map.entry("BJ", "Benín"),
                            Map.entry("BH", "Baréin"),
                            Map.entry("TL", "Timor Oriental"),
                            Map.entry("BW", "Botsuana"),
                            Map.entry("CZ", "Chequia"),
                            Map.entry("VA", "Ciudad del Vaticano"),
                            Map.entry("KN", "San Cristóbal y Nieves"),
                            Map.entry("BL", "San Bartolomé"),
                            Map.entry("MF", "San Martín"),
                            Map.entry("SX", "San Martín (Países Bajos)"),
                            Map.entry("CW", "Curazao"),
                            Map.entry("IR", "Irán"),
                            Map.entry("SR", "Surinam"),
                            Map.entry("PN", "Islas Pitcairn"),
                            Map.entry("SA", "Arabia Saudí"),
                            Map.entry("SH", "Santa Elena")),
            "ar",
                    Map.ofEntries(
                            Map.entry("BY", "بيلاروس"),
                            Map.entry("MM", "ميانمار"),
                            Map.entry("SZ", "إسواتيني"),
                            Map.entry("GL", "غرينلاند"),
                            Map.entry("SC", "سيشيل"),
                            Map.entry("BS", "جزر البهاما"),
                            Map.entry("CZ", "التشيك"),
                            Map.entry("TL", "تيمور الشرقية"),
                            Map.entry("OM", "عُمان"),
                            Map.entry("SH", "سانت هيلانة"),
                            Map.entry("BN", "بروناي"),
                            Map.entry("MF", "سانت مارتن"),
                            Map.entry("SX", "سينت مارتن")));

    /** Languages in which countries can be searched for, whether the site speaks them or not. */
    private static final List<String> SEARCHED = List.of("de", "fr", "hi", "pt", "sw", "uk", "zh");

    private MakeGazetteer() {}

    private record Row(
            int id, String name, Set<String> names, long lat, long lng, String country, String region, long people) {}

    /** Makes the files; the arguments are the folder with the sources, then the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        writeCountries(sources, target.resolve("countries.tsv"));
        if (Files.notExists(sources.resolve("cities15000_or_capital.csv"))) {
            System.out.println("Only the countries: the folder holds no places.");
            return;
        }
        Map<String, String> regionNames = regionNames(sources.resolve("admin1.json"));
        List<Row> rows = rows(sources.resolve("cities15000_or_capital.csv"), regionNames.keySet());
        keepFormerPlaces(rows, target.resolve("places.tsv.gz"));
        writePlaces(rows, target.resolve("places.tsv.gz"));
        writeRegions(rows, regionNames, target.resolve("regions.tsv"));
        System.out.printf("%d places, %,d bytes%n", rows.size(), Files.size(target.resolve("places.tsv.gz")));
    }

    private static List<Row> rows(Path csv, Set<String> knownRegions) throws IOException {
        List<List<String>> lines = Files.readAllLines(csv, StandardCharsets.UTF_8).stream()
                .map(MakeGazetteer::fields)
                .toList();
        Map<String, Integer> at = new HashMap<>();
        for (int i = 0; i < lines.getFirst().size(); i++) {
            at.put(lines.getFirst().get(i), i);
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Function<String, String> cell = column -> line.get(Objects.requireNonNull(at.get(column), column));
            if (NOT_LIVED_IN.contains(cell.apply("feature_code"))) {
                continue;
            }
            String country = cell.apply("country");
            String region = country + "." + cell.apply("admin1");
            boolean regionKnown = knownRegions.contains(region) && !COUNTRIES_WITHOUT_REGIONS.contains(country);
            String name = cell.apply("name").strip();
            rows.add(new Row(
                    Integer.parseInt(cell.apply("geonameid")),
                    name,
                    names(name, cell.apply("asciiname") + "," + cell.apply("alternatenames")),
                    Math.round(Double.parseDouble(cell.apply("lat")) * 100),
                    Math.round(Double.parseDouble(cell.apply("lng")) * 100),
                    country,
                    regionKnown ? region : "",
                    Long.parseLong(cell.apply("population"))));
        }
        return rows;
    }

    /** Databases hold ids of places: one that the sources dropped since the last time stays as it was. */
    private static void keepFormerPlaces(List<Row> rows, Path file) throws IOException {
        if (Files.exists(file)) {
            Set<Integer> present = rows.stream().map(Row::id).collect(Collectors.toSet());
            try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(MakeGazetteer::former)
                        .filter(row -> !present.contains(row.id))
                        .forEach(rows::add);
            }
        }
        rows.sort(Comparator.comparingLong((Row row) -> twoDigits(row.people))
                .reversed()
                .thenComparingInt(Row::id));
    }

    private static Row former(String line) {
        String[] fields = line.split("\t", -1);
        return new Row(
                Integer.parseInt(fields[0]),
                fields[1],
                new LinkedHashSet<>(List.of(fields[7].split("\\|"))),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                fields[4],
                fields[5].isEmpty() ? "" : fields[4] + "." + fields[5],
                Long.parseLong(fields[6]));
    }

    /** Folded names, each once, the one to show first. */
    private static Set<String> names(String name, String commaSeparated) {
        Set<String> names = new LinkedHashSet<>();
        names.add(TextFolding.fold(name));
        for (String other : commaSeparated.split(",", -1)) {
            String folded = TextFolding.fold(other);
            if (!folded.isEmpty() && folded.length() <= LONGEST_NAME) {
                names.add(folded);
            }
        }
        return names;
    }

    private static void writePlaces(List<Row> rows, Path file) throws IOException {
        // Deflate at its slowest; the header's time stamp is zero in Java, so the same input gives the same bytes.
        try (var out = new GZIPOutputStream(Files.newOutputStream(file)) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                };
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (Row row : rows) {
                writer.write(String.join(
                        "\t",
                        Integer.toString(row.id),
                        row.name,
                        Long.toString(row.lat),
                        Long.toString(row.lng),
                        row.country,
                        row.region.isEmpty() ? "" : row.region.substring(3),
                        Long.toString(twoDigits(row.people)),
                        String.join("|", row.names)));
                writer.write('\n');
            }
        }
    }

    /** Two significant digits: how large a place is matters, a census does not. */
    private static long twoDigits(long people) {
        long step = 1;
        while (people / step >= 100) {
            step *= 10;
        }
        return people / step * step;
    }

    private static void writeRegions(List<Row> rows, Map<String, String> names, Path file) throws IOException {
        Map<String, Long> people = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.region.isEmpty())
                .forEach(row -> people.merge(row.region, row.people, Long::sum));
        List<String> lines = new ArrayList<>();
        people.forEach((code, count) -> lines.add(String.join(
                "\t",
                code,
                names.get(code),
                Long.toString(twoDigits(count)),
                REGION_ABBREVIATIONS.getOrDefault(code, ""))));
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static void writeCountries(Path sources, Path file) throws IOException {
        Map<String, Map<String, List<String>>> byLanguage = new LinkedHashMap<>();
        List<String> spoken =
                Arrays.stream(Language.values()).map(Language::code).toList();
        for (String language :
                Stream.concat(spoken.stream(), SEARCHED.stream()).distinct().toList()) {
            byLanguage.put(language, countryNames(sources.resolve("countries-" + language + ".json")));
        }
        Map<String, String> threeLetters = new HashMap<>();
        Matcher codes = Pattern.compile("\\[\"(\\w\\w)\", \"(\\w{3})\"")
                .matcher(Files.readString(sources.resolve("countries-codes.json")));
        while (codes.find()) {
            threeLetters.put(codes.group(1), codes.group(2));
        }
        List<String> lines = new ArrayList<>();
        for (String code : new TreeMap<>(of(byLanguage, "en")).keySet()) {
            List<String> shown = spoken.stream()
                    .map(language -> PLAINER_COUNTRY_NAMES
                            .getOrDefault(language, Map.of())
                            .getOrDefault(code, shortest(of(of(byLanguage, language), code))))
                    .toList();
            Set<String> others = byLanguage.values().stream()
                    .flatMap(names -> names.getOrDefault(code, List.of()).stream())
                    .filter(name -> !shown.contains(name))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            lines.add(String.join(
                    "\t",
                    code,
                    threeLetters.getOrDefault(code, ""),
                    String.join("\t", shown),
                    String.join("|", others)));
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }

    private static String shortest(List<String> names) {
        // of several English names the source puts the official one first and abbreviations last
        return names.stream()
                .filter(name -> name.length() > 4)
                .min(Comparator.comparingInt(String::length))
                .orElse(names.getFirst());
    }

    private static Map<String, String> regionNames(Path json) throws IOException {
        Map<String, String> names = new HashMap<>();
        Matcher entries = Pattern.compile("\"code\":\"([^\"]+)\",\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(Files.readString(json));
        while (entries.find()) {
            names.put(entries.group(1), entries.group(2).replace("\\\"", "\""));
        }
        return names;
    }

    private static Map<String, List<String>> countryNames(Path json) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        Matcher entries = Pattern.compile("\"([A-Z]{2})\"\\s*:\\s*(\\[[^]]*]|\"(?:[^\"\\\\]|\\\\.)*\")")
                .matcher(Files.readString(json));
        Pattern string = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        while (entries.find()) {
            names.put(
                    entries.group(1),
                    string.matcher(entries.group(2))
                            .results()
                            .map(found -> found.group(1).replace("\\\"", "\""))
                            .toList());
        }
        return names;
    }

    /** One line of a CSV without line breaks inside its fields. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static <T> T of(Map<String, T> all, String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private static Map<String, String> abbreviations() {
        Map<String, String> codes = new HashMap<>();
        Map.of(
                        "CA",
                        "01 AB,02 BC,03 MB,04 NB,05 NL,07 NS,08 ON,09 PE,10 QC,11 SK,12 YT,13 NT,14 NU",
                        "AU",
                        "01 ACT,02 NSW,03 NT,04 QLD,05 SA,06 TAS,07 VIC,08 WA",
                        "BR",
                        "01 AC,02 AL,03 AP,04 AM,05 BA,06 CE,07 DF,08 ES,11 MS,13 MA,14 MT,15 MG,16 PA,17 PB,18 PR,20 PI,21 RJ,22 RN,23 RS,24 RO,25 RR,26 SC,27 SP,28 SE,29 GO,30 PE,31 TO",
                        "CO",
                        "34 DC",
                        "VE",
                        "25 DC",
                        "DE",
                        "01 BW,02 BY,03 HB,04 HH,05 HE,06 NI,07 NW|NRW,08 RP,09 SL,10 SH,11 BB,12 MV,13 SN,14 ST,15 TH,16 BE",
                        "IN",
                        "02 AP,03 AS,05 CH,07 DL,09 GJ,10 HR,11 HP,12 JK,13 KL,16 MH,17 MN,18 ML,19 KA,20 NL,21 OD,22 PY,23 PB,24 RJ,25 TN,26 TR,28 WB,29 SK,30 AR,31 MZ,33 GA,34 BR,35 MP,36 UP,37 CG|CT,38 JH,39 UK|UT,40 TG|TS,41 LA",
                        "IT",
                        "01 AQ|CH|PE|TE,02 MT|PZ,03 CS|CZ|KR|RC|VV,04 AV|BN|CE|NA|SA,05 BO|FC|FE|MO|PC|PR|RA|RE|RN,06 GO|PN|TS|UD,07 FR|LT|RI|RM|VT,08 GE|IM|SP|SV,09 BG|BS|CO|CR|LC|LO|MB|MI|MN|PV|SO|VA,10 AN|AP|FM|MC|PU,11 CB|IS,12 AL|AT|BI|CN|NO|TO|VB|VC,13 BA|BR|BT|FG|LE|TA,14 CA|CI|NU|OR|SS|SU,15 AG|CL|CT|EN|ME|PA|RG|SR|TP,16 AR|FI|GR|LI|LU|MS|PI|PO|PT|SI,17 BZ|TN,18 PG|TR,19 AO,20 BL|PD|RO|TV|VE|VI|VR",
                        "MX",
                        "01 AGS,02 BC,03 BCS,05 CHIS|CHP,06 CHIH,07 COAH,09 CDMX,10 DGO,11 GTO,13 HGO,14 JAL,15 EDOMEX,16 MICH,19 NL|NLE,20 OAX,21 PUE,22 QRO,24 SLP,28 TAMPS,29 TLAX,31 YUC,32 ZAC")
                .forEach((country, pairs) -> {
                    for (String pair : pairs.split(",", -1)) {
                        codes.put(country + "." + pair.substring(0, 2), pair.substring(3));
                    }
                });
        return codes;
    }
}
