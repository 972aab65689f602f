package org.manyhands.shared.vault;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What an operator sets for the vault. */
@ConfigMapping(prefix = "manyhands")
interface VaultConfig {

    /** The file with the wrapping key, outside the database and its backups; made at the first sealing. */
    Optional<Path> keyFile();
}
