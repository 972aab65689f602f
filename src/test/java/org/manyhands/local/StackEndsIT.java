package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code deploy/run} says and does when the database dies under the site. */
class StackEndsIT {

    @Test
    void when_postgresql_dies_the_run_says_so_and_leaves_no_process_behind() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (LocalStack stack = LocalStack.passing("ending", Occupants.theTown());
                PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            List<ProcessHandle> servers = servers(stack.logs().resolve("run"));
            assertThat(servers)
                    .as("PostgreSQL, Keycloak and the site")
                    .hasSize(3)
                    .allMatch(ProcessHandle::isAlive);
            CompletableFuture<Boolean> end = CompletableFuture.supplyAsync(() -> Run.endsByItself(stack, out));

            stack.postgres().crash();

            assertThat(end.get(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .startsWith("PostgreSQL has ended by itself, so everything is being stopped")
                    .hasLineCount(1);
            assertThat(servers).noneMatch(ProcessHandle::isAlive);
        }
    }

    private static List<ProcessHandle> servers(Path notes) throws IOException {
        try (Stream<Path> files = Files.list(notes)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(StackEndsIT::pid)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        }
    }

    private static long pid(Path note) {
        try {
            return Long.parseLong(Files.readString(note).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
