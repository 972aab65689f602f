package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code deploy/run} and {@code deploy/test} say where a JDK or a browser is missing, on a machine without Debian's packages;
 * and when there is something to build.
 */
@Timeout(60)
class StartToolsTest {

    /** As the scripts begin, but with the JDKs of a folder of ours and nothing that could be installed. */
    private static final String ELSEWHERE = """
            set -eu
            . deploy/lib/tools.sh
            jdk_places() { for place in "$MACHINE"/jdks/*; do [ -d "$place" ] && say "$place"; done; true; }
            can_install() { return 1; }
            """;

    /** What Maven leaves where it has unpacked Keycloak to its end. */
    private static final String KEYCLOAK = ".local/keycloak/org.keycloak-keycloak-quarkus-dist-zip-26.marker";

    private static final Instant BUILT = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path machine;

    private record Said(int status, String out, String errors) {}

    @Test
    void without_a_jdk_it_says_which_one_to_install() throws Exception {
        Said said = sh("need_jdk", "");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.errors())
                .startsWith("Many Hands needs a JDK of at least version 25 and there is none here")
                .contains("Install one", "set JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void with_an_old_jdk_only_it_says_how_old() throws Exception {
        String old = jdk("17.0.9");

        Said said = sh("need_jdk", old);

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.errors())
                .startsWith("Many Hands needs a JDK of at least version 25; the newest one found here is 17.")
                .contains("Install a JDK 25", "set JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void an_old_one_in_java_home_gives_way_to_the_newest_one_there_is() throws Exception {
        String old = jdk("21.0.2");
        jdk("25.0.1");
        String newest = jdk("26");

        assertThat(sh("need_jdk; say $JAVA_HOME", old).out()).isEqualTo(newest);
    }

    @Test
    void one_in_java_home_that_is_new_enough_is_taken() throws Exception {
        String chosen = jdk("25.0.1");
        jdk("26");

        assertThat(sh("need_jdk; say $JAVA_HOME", chosen).out()).isEqualTo(chosen);
    }

    @Test
    void a_runtime_without_a_compiler_is_none() throws Exception {
        Path runtime = Files.createDirectories(machine.resolve("jdks/jre-25"));
        Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");

        assertThat(sh("need_jdk", runtime.toString()).errors()).contains("there is none here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"})
    void any_browser_that_the_tests_can_drive_is_enough(String browser) throws Exception {
        program(machine.resolve("bin").resolve(browser));

        assertThat(sh("PATH=$MACHINE/bin; need_browser; say good", "").out()).isEqualTo("good");
    }

    @Test
    void without_a_browser_it_says_what_to_install() throws Exception {
        Said said = sh("PATH=$MACHINE/bin; need_browser", "");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.errors())
                .startsWith("The command \"chromium-headless-shell\" is missing."
                        + " On Debian, as root: apt-get install chromium-headless-shell fonts-dejavu-core");
    }

    /** A fresh container: apt has no lists yet, and knows of no package until they are fetched. */
    @Test
    void a_jdk_that_debian_has_is_installed_though_apt_knew_of_none_before_it_asked() throws Exception {
        String jdk = machine.resolve("jdks/openjdk-25").toString();
        program(machine.resolve("bin/apt-get"), """
                case "$*" in
                *update*) touch "$MACHINE/lists" ;;
                *install*openjdk-25-jdk-headless*)
                    mkdir -p "$MACHINE/jdks/openjdk-25/bin"
                    echo 'JAVA_VERSION="25.0.1"' >"$MACHINE/jdks/openjdk-25/release"
                    cp "$MACHINE/bin/apt-cache" "$MACHINE/jdks/openjdk-25/bin/javac"
                    ;;
                *) exit 1 ;;
                esac
                """);
        program(machine.resolve("bin/apt-cache"), """
                [ "$1" = show ] && [ "$2" = openjdk-25-jdk-headless ] && [ -f "$MACHINE/lists" ]
                """);

        Said said = sh("can_install() { true; }; PATH=$MACHINE/bin:$PATH; need_jdk; say $JAVA_HOME", "");

        assertThat(said.errors()).isEmpty();
        assertThat(said.out()).endsWith("\n" + jdk);
    }

    /** Data and unpacked servers are in {@code .local}, and whoever wants to start from nothing deletes it. */
    @Test
    void where_keycloak_has_been_deleted_there_is_something_to_build() throws Exception {
        builtProject();
        assertThat(build()).isEqualTo("up to date");

        Files.delete(machine.resolve(KEYCLOAK));
        assertThat(build()).isEqualTo("build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/quarkus-app/quarkus-run.jar", "target/local.classpath", "target/local.built"})
    void where_what_was_built_is_gone_there_is_something_to_build(String part) throws Exception {
        builtProject();
        Files.delete(machine.resolve(part));

        assertThat(build()).isEqualTo("build");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "src/main/resources/templates/home.html",
                "src/test/java/org/manyhands/local/Run.java",
                "src/test/java/org/manyhands/shared/vault/WordsOfTheTown.java"
            })
    void what_was_changed_since_is_built_again(String source) throws Exception {
        builtProject();
        Path changed = machine.resolve(source);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, "changed");
        Files.setLastModifiedTime(changed, FileTime.from(BUILT.plusSeconds(1)));

        assertThat(build()).isEqualTo("build");
    }

    /** A project of nearly no files, all of them older than its build. */
    private void builtProject() throws IOException {
        for (String file : List.of(
                "pom.xml",
                "src/main/java/Some.java",
                "src/test/java/SomeTest.java",
                "target/quarkus-app/quarkus-run.jar",
                "target/local.classpath",
                "target/local.built",
                KEYCLOAK)) {
            Files.createDirectories(machine.resolve(file).getParent());
            Files.writeString(machine.resolve(file), "");
        }
        try (Stream<Path> found = Files.walk(machine)) {
            for (Path path : found.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(BUILT));
            }
        }
    }

    private String build() throws Exception {
        return sh(". deploy/lib/built.sh; cd \"$MACHINE\"; is_built && say up to date || say build", "")
                .out();
    }

    /** A folder that looks like a JDK of this version. */
    private String jdk(String version) throws IOException {
        Path home = machine.resolve("jdks/jdk-" + version);
        program(home.resolve("bin/javac"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.toString();
    }

    private static void program(Path file) throws IOException {
        program(file, "exit 0\n");
    }

    private static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said sh(String script, String javaHome) throws IOException, InterruptedException {
        Path out = machine.resolve("out");
        Path errors = machine.resolve("errors");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", ELSEWHERE + script)
                .directory(Folders.project().toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile());
        shell.environment().put("MACHINE", machine.toString());
        shell.environment().put("JAVA_HOME", javaHome);
        Process process = shell.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), read(out), read(errors));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }
}
