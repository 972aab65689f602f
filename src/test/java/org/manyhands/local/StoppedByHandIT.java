package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyhands.scenarios.Until;

/**
 * Ctrl-C, which a terminal sends to everything that {@code deploy/run} has started, while it starts: it says that it stops, and leaves
 * no process behind. In a folder of its own, so that somebody's own run is left alone; and with no other commands than a bare Debian
 * has, which is without {@code kill}, {@code ps} and their like.
 */
class StoppedByHandIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Of packages that Debian calls essential (coreutils, dash, util-linux). */
    private static final List<String> COMMANDS = List.of("sh", "cat", "rm", "sleep", "setsid", "id", "unshare");

    /** How a program ends that SIGINT has ended. */
    private static final int INTERRUPTED = 128 + 2;

    @TempDir
    Path project;

    private Process run;

    @BeforeEach
    void start() throws IOException {
        for (String part : List.of("deploy", "target")) {
            Files.createSymbolicLink(project.resolve(part), Folders.project().resolve(part));
        }
        Path local = Files.createDirectories(project.resolve(".local"));
        Files.createSymbolicLink(local.resolve("keycloak"), Folders.local().resolve("keycloak"));
        Path commands = Files.createDirectories(project.resolve("commands"));
        for (String command : COMMANDS) {
            Files.createSymbolicLink(commands.resolve(command), Path.of("/usr/bin", command));
        }
        Ports ports = Ports.free();
        // A group of its own, as a terminal makes one; and a signal that is heard, though whoever runs the tests may
        // ignore it.
        ProcessBuilder builder = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        "setsid",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile());
        builder.environment()
                .putAll(Map.of(
                        "PATH", commands.toString(),
                        "MANYHANDS_SITE_PORT", Integer.toString(ports.site()),
                        "MANYHANDS_SITE_MANAGEMENT_PORT", Integer.toString(ports.siteManagement()),
                        "MANYHANDS_LOGIN_PORT", Integer.toString(ports.login()),
                        "MANYHANDS_LOGIN_MANAGEMENT_PORT", Integer.toString(ports.loginManagement()),
                        "MANYHANDS_DATABASE_PORT", Integer.toString(ports.database())));
        run = builder.start();
    }

    @AfterEach
    void end() {
        run.destroyForcibly();
    }

    @Test
    void everything_stops_and_says_so() throws Exception {
        List<ProcessHandle> servers = awaitDatabase();

        Signal.send("INT", List.of(-run.pid()));

        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ends; it said %s", Files.readString(said()))
                .isTrue();
        assertThat(run.exitValue()).as("%s", Files.readString(said())).isEqualTo(INTERRUPTED);
        assertThat(Files.readString(said())).contains("PostgreSQL is up.", "Stopping …", "Stopped.");
        assertThat(servers).as("PostgreSQL at least").isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(notes()).as("what is noted as running").isEmpty();
    }

    /** Waits until the database is up, and tells which processes are noted as running. */
    private List<ProcessHandle> awaitDatabase() throws IOException, InterruptedException {
        Until.holds("PostgreSQL comes up", PATIENCE, () -> {
            assertThat(run.isAlive()).as("%s", Files.readString(said())).isTrue();
            return Files.readString(said()).contains("PostgreSQL is up.");
        });
        return notes().stream()
                .map(StoppedByHandIT::pid)
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }

    private Path said() {
        return project.resolve("said");
    }

    private List<Path> notes() {
        try (Stream<Path> files = Files.list(project.resolve(".local/run"))) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long pid(Path note) {
        try {
            return Long.parseLong(Files.readString(note).split(" ", 2)[0]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
