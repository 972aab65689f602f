package org.manyhands.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Measures the reader on lines labelled by eye, each language for itself. Precision is the share of the skills read that
 * the label holds, recall the share of the labels that were read, both over all lines; hints count for neither.
 *
 * <p>The floors lie a little below what was measured: they catch a change that spoils reading, and leave room for one
 * that trades a line for a better rule. {@code docs/skills.md} tells the figures.
 */
class LabelledLinesTest {

    private static final double PRECISION = 0.93;
    private static final double RECALL = 0.84;

    private record Line(String language, Set<String> label, String text) {}

    private final SkillReader reader = new SkillReader(Taxonomy.load());

    @TestFactory
    Stream<DynamicTest> readsAsACarefulPersonWould() throws IOException {
        List<Line> lines = lines();
        return lines.stream()
                .map(Line::language)
                .distinct()
                .map(language -> DynamicTest.dynamicTest(
                        language,
                        () -> measure(lines.stream()
                                .filter(line -> line.language().equals(language))
                                .toList())));
    }

    private void measure(List<Line> lines) {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        for (Line line : lines) {
            Set<String> read = read(line);
            right +=
                    Math.toIntExact(read.stream().filter(line.label()::contains).count());
            add(missed, line.label(), read, line);
            add(wrong, read, line.label(), line);
        }
        String report = "wrong: %s%nmissed: %s".formatted(wrong, missed);
        assertThat((double) right / (right + wrong.size()))
                .as("precision; %s", report)
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat((double) right / (right + missed.size()))
                .as("recall; %s", report)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private static void add(List<String> notes, Collection<String> some, Collection<String> others, Line line) {
        some.stream()
                .filter(skill -> !others.contains(skill))
                .forEach(skill -> notes.add(skill + " in: " + line.text()));
    }

    private Set<String> read(Line line) {
        return reader.read(line.text(), Locale.of(line.language())).stream()
                .filter(one -> one.certainty() != Certainty.HINT)
                .map(one -> one.skill().id().code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in = LabelledLinesTest.class.getResourceAsStream("/skills/labelled-lines.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts ->
                            new Line(parts[0], parts[1].equals("-") ? Set.of() : Set.of(parts[1].split(" ")), parts[2]))
                    .toList();
        }
    }
}
