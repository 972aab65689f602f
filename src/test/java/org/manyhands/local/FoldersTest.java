package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts Many Hands where its folder cannot be used. */
class FoldersTest {

    @TempDir
    Path folder;

    @Test
    void where_a_folder_is_somebody_else_s_it_says_whose() throws Exception {
        Path missing = folder.resolve("run/lock");

        assertThat(said(new AccessDeniedException(missing.toString())))
                .hasMessageStartingWith(
                        "You may not read or write %s; it belongs to %s. Start as the one whom the folder belongs to, or have",
                        missing, Files.getOwner(folder).getName());
    }

    @Test
    void of_a_disk_that_cannot_be_written_it_says_what_the_system_says() {
        assertThat(said(new FileSystemException("/some/file", null, "Read-only file system")))
                .hasMessageStartingWith(
                        "Reading or writing /some/file failed: Read-only file system. Many Hands keeps");
        assertThat(said(new IOException("No space left on device")))
                .hasMessageStartingWith(
                        "Reading or writing %s failed: No space left on device. Many Hands keeps", Folders.local());
    }

    @Test
    void where_a_file_stands_in_the_place_of_the_folder_it_names_it() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        UncheckedIOException failure =
                catchThrowableOfType(UncheckedIOException.class, () -> RunFolder.take(file.resolve("run")));

        assertThat(Folders.unusable(failure)).hasMessageContaining(file.toString());
    }

    private static CannotStart said(IOException failure) {
        return Folders.unusable(new UncheckedIOException(failure));
    }
}
