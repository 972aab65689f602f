package org.manyhands.safety;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the permission matrix. */
final class Permissions {

    private static final Path FOLDER = Path.of("src/test/resources/permissions");

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private Permissions() {}

    /** All rows, file by file in the order of their names. */
    static List<PermissionRow> rows() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<PermissionRow> rows = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                        CSVParser records = CSVParser.parse(text, FORMAT)) {
                    records.forEach(row -> rows.add(row(row)));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PermissionRow row(CSVRecord row) {
        Map<Part, Expected> expected = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            expected.put(part, Expected.valueOf(row.get(part.name().toLowerCase(Locale.ROOT))));
        }
        return new PermissionRow(
                row.get("object"),
                row.get("act"),
                row.get("verb"),
                row.get("path"),
                row.get("given"),
                row.get("form"),
                expected,
                row.isSet("proof") && row.get("proof").equals("X"),
                row.get("remark"));
    }
}
