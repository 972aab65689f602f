package org.manyhands.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key that wraps all keysets: a Tink keyset in a file outside the database, readable by its owner only. Losing it
 * loses everything it wraps; {@code deploy/README.md} says how to keep it.
 */
@ApplicationScoped
class WrappingKey {

    private final Optional<Path> file;
    private @Nullable Aead aead;

    @Inject
    WrappingKey(VaultConfig config) {
        this.file = config.keyFile();
    }

    /**
     * The key.
     *
     * @param mayBegin whether nothing has been sealed yet, so that a missing file may be made; with sealed data in the
     *     database a missing file is a loss to be told, never to be papered over
     * @throws VaultSealed if there is no usable key
     */
    synchronized Aead open(boolean mayBegin) {
        Aead known = aead;
        if (known == null) {
            known = read(mayBegin);
            aead = known;
        }
        return known;
    }

    private Aead read(boolean mayBegin) {
        Path path = file.orElseThrow(() -> new VaultSealed("manyhands.key-file is not set"));
        try {
            AeadConfig.register();
            if (mayBegin && !Files.exists(path)) {
                begin(path);
            }
            KeysetHandle handle = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(path), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new VaultSealed(
                    "the key file cannot be used: " + unusable.getClass().getSimpleName());
        }
    }

    /**
     * Makes the key. Under its own name it is whole or not there: an empty file, left by a crash at the wrong moment, would
     * seal the vault for good, and a key that a power cut takes back would take with it what it has wrapped.
     */
    private static void begin(Path path) throws IOException, GeneralSecurityException {
        String fresh = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                RegistryConfiguration.get(),
                InsecureSecretKeyAccess.get());
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent(), "the key is a file in a folder");
        Path draft = Files.createTempFile(
                folder,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            write(draft, fresh);
            Files.createLink(path, draft);
            keep(folder);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another instance was quicker: its key is the key.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the name in the folder outlive a power cut, as {@link #write} does for what is in the file. */
    private static void keep(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
