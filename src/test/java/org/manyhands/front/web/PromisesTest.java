package org.manyhands.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** “Each of these is checked every time this software changes”: each promise names its tests, and they exist. */
class PromisesTest {

    private static final Path PAGE = Path.of("docs/safety-tests.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z_]+)` \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");

    @Test
    void every_promise_names_its_tests() throws IOException {
        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(PromisesResource.PROMISES);
        assertThat(rows().values()).allSatisfy(tests -> assertThat(tests).isNotEmpty());
    }

    @Test
    void every_test_that_is_named_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(named(Files.readString(PAGE)).filter(name -> name.matches("\\w+(Test|IT)")))
                    .isNotEmpty()
                    .allMatch(tests::contains);
            assertThat(rows().values()).allSatisfy(row -> assertThat(tests).containsAll(row));
        }
    }

    private static Map<String, List<String>> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().collect(Collectors.toMap(row -> row.group(1), row -> named(
                        row.group(2))
                .toList()));
    }

    private static Stream<String> named(String text) {
        return TEST.matcher(text).results().map((MatchResult name) -> name.group(1));
    }
}
