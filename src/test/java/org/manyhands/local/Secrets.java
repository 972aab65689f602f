package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** What a local stack has to keep to itself: made up at random, never in the repository. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values = new Properties();

    private Secrets() {}

    /** Secrets that live as long as this object. */
    static Secrets passing() {
        return new Secrets();
    }

    /** The secrets of this file, which is made on the first start and readable for its owner only. */
    static Secrets kept(Path file) {
        Secrets secrets = new Secrets();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    secrets.values.load(reader);
                }
            }
            int before = secrets.values.size();
            for (Name name : Name.values()) {
                secrets.get(name);
            }
            if (secrets.values.size() > before) {
                Files.createDirectories(file.getParent());
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                try (var writer = Files.newBufferedWriter(file)) {
                    secrets.values.store(writer, "Secrets of this folder's local Many Hands. Delete to have new ones.");
                }
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 43 random letters, digits, dashes and underscores: 256 bits. */
    String get(Name name) {
        return values.computeIfAbsent(name.name(), ignored -> {
                    byte[] bytes = new byte[32];
                    RANDOM.nextBytes(bytes);
                    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                })
                .toString();
    }

    enum Name {
        /** What the site shows Keycloak. */
        CLIENT,
        /** Signs form tickets. */
        TICKETS,
        /** Encrypts the session cookie. */
        SESSIONS,
        /** Password of Keycloak's own first administrator. */
        KEYCLOAK_ADMINISTRATOR
    }
}
