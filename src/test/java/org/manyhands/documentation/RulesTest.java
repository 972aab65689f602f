package org.manyhands.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of rules: every number that is cited stands there, and its limits are those of the code. */
class RulesTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

    /** A rule by its number: P-04, R-05, I-10, G-04. */
    private static final Pattern NUMBER = Pattern.compile("\\b[PRIG]-\\d\\d\\b");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| `([^`]+)` \\|$");

    /** What a limit may be written as: a number, or a number with its unit as the settings have it. */
    private static final Pattern VALUE = Pattern.compile("\\d[\\d,]*[KSs]?");

    @Test
    void every_number_that_is_cited_stands_on_the_page() {
        Set<String> cited = Pages.pointing().stream()
                .filter(file -> !file.equals(PAGE))
                .flatMap(file -> Stream.concat(
                        numbers(Pages.read(file)), numbers(file.getFileName().toString())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cited).isNotEmpty();
        assertThat(rules()).containsAll(cited);
    }

    @Test
    void every_number_stands_there_once() {
        assertThat(rules()).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> the_limits_are_those_of_the_code() {
        return ROW.matcher(Pages.read(PAGE))
                .results()
                .map(row -> DynamicTest.dynamicTest(row.group(1), () -> check(row)));
    }

    private static void check(MatchResult row) {
        String found = row.group(3).startsWith("quarkus.") || row.group(3).contains("_timeout")
                ? setting(row.group(3))
                : constant(row.group(3));
        String first = VALUE.matcher(row.group(2))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();

        assertThat(found).as(row.group(3)).containsPattern("(?<!\\d)" + first.replace(",", "") + "(?![\\dKSs])");
    }

    /** The value of a setting, or of an option within one. */
    private static String setting(String name) {
        return Pattern.compile(Pattern.quote(name) + "=(\\S+)")
                .matcher(Pages.read(SETTINGS))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setting " + name));
    }

    /** What a constant is set to, as written, or a class without its name. */
    private static String constant(String name) {
        List<String> parts = List.of(name.split("\\.", -1));
        boolean whole = !parts.getLast().equals(parts.getLast().toUpperCase(java.util.Locale.ROOT));
        List<String> type = whole ? parts : parts.subList(0, parts.size() - 1);
        Path source = Path.of("src/main/java/org/manyhands", String.join("/", type) + ".java");
        assertThat(source).as(name).exists();
        String code = Pages.read(source).replaceAll("(?<=\\d)_(?=\\d)", "");
        return whole
                ? code
                : Pattern.compile("\\b" + parts.getLast() + "\\s*=\\s*([^;]+);")
                        .matcher(code)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no constant " + name));
    }

    private static List<String> rules() {
        return Pattern.compile("(?m)^\\| (" + NUMBER + ") \\|")
                .matcher(Pages.read(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }
}
