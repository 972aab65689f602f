package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path folder;

    private Process process;

    @BeforeEach
    void aProcess() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void stops_what_a_killed_start_left_behind() throws Exception {
        ProcessNote.of(process.toHandle(), "TERM").write(folder.resolve("left.pid"));

        RunFolder.take(folder).close();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("left.pid")).doesNotExist();
    }

    @Test
    void leaves_a_stranger_alone_that_has_the_id_of_a_dead_process() {
        Instant anHourAgo = process.info().startInstant().orElseThrow().minus(Duration.ofHours(1));
        new ProcessNote(process.pid(), "TERM", anHourAgo).write(folder.resolve("dead.pid"));

        RunFolder.take(folder).close();

        assertThat(process.isAlive()).isTrue();
        assertThat(folder.resolve("dead.pid")).doesNotExist();
    }

    @Test
    void forgets_a_note_that_was_never_written_to_its_end() throws Exception {
        Files.writeString(folder.resolve("half.pid"), process.pid() + " ");

        RunFolder.take(folder).close();

        assertThat(process.isAlive()).isTrue();
        assertThat(folder.resolve("half.pid")).doesNotExist();
    }

    @Test
    void is_held_by_one_start_at_a_time() {
        try (RunFolder first = RunFolder.take(folder)) {
            first.note("one", process.toHandle(), "TERM");
            assertThatThrownBy(() -> RunFolder.take(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs");
            assertThat(process.isAlive()).isTrue();
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void guard_stops_what_is_noted_once_we_are_gone() throws Exception {
        Guard guard = Guard.over(folder);
        ProcessNote.of(process.toHandle(), "TERM").write(folder.resolve("mine.pid"));

        guard.close(); // closing the pipe is all that happens when we are killed

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }
}
