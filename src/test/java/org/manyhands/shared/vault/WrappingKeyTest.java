package org.manyhands.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with the wrapping key is whole or not there. */
class WrappingKeyTest {

    private static final int ROUNDS = 40;
    private static final byte[] NOTHING = new byte[0];

    @TempDir
    Path folder = Path.of("");

    @Test
    void whoever_looks_at_the_moment_it_is_made_finds_a_whole_key_or_none() throws Exception {
        try (ExecutorService looking = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                Path file = folder.resolve("key-" + round + ".json");
                Future<String> seen = looking.submit(() -> firstSightOf(file));

                key(file).open(true);

                assertThat(seen.get()).as("round " + round).isEqualTo(Files.readString(file));
            }
        }
    }

    @Test
    void only_its_owner_reads_it_and_nothing_else_is_left_beside_it() throws IOException {
        Path file = folder.resolve("key.json");

        key(file).open(true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void of_two_that_make_it_at_once_both_have_the_same() throws GeneralSecurityException {
        Path file = folder.resolve("key.json");
        Aead first = key(file).open(true);
        Aead second = key(file).open(true);

        assertThat(second.decrypt(first.encrypt(new byte[] {7}, NOTHING), NOTHING))
                .containsExactly(7);
    }

    /** Sees the file as soon as it has its name. */
    private static String firstSightOf(Path file) throws IOException {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
        return Files.readString(file);
    }

    private static WrappingKey key(Path file) {
        return new WrappingKey(() -> Optional.of(file));
    }
}
