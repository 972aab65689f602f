package org.manyhands.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.manyhands.local.BenchStack;

/**
 * The folder with the real input, which is not in this repository: {@code shared/data} beside it, or what the environment
 * variable {@value #VARIABLE} names. {@code docs/benchmarks.md} says where its files come from.
 */
record RealInput(Path folder) {

    static final String VARIABLE = "MANYHANDS_DATA";

    private static final String VOLUNTEERS = "developer-survey-2016/respondents.csv";

    private static final List<String> NEEDS =
            List.of("nyc-volunteer-opportunities/opportunities.csv", "environment-projects/projects_2022.csv");

    /** The folder, if it holds all that is needed. */
    static Optional<RealInput> find() {
        String named = System.getenv(VARIABLE);
        Path folder =
                named == null ? BenchStack.project().resolveSibling("shared").resolve("data") : Path.of(named);
        RealInput input = new RealInput(folder.normalize());
        return input.missing().isEmpty() ? Optional.of(input) : Optional.empty();
    }

    private List<Path> missing() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(VOLUNTEERS), NEEDS.stream())
                .map(folder::resolve)
                .filter(file -> !Files.isReadable(file))
                .toList();
    }

    /** Answers of developers to a survey. */
    List<CSVRecord> volunteers() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(VOLUNTEERS), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    /** Files of needs, for the product's own import. */
    List<Path> needs() {
        return NEEDS.stream().map(folder::resolve).toList();
    }
}
