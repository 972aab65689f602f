package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.scenarios.Cast;

/** The project's realm, with or without the town's people in it, as files that Keycloak reads when its database is new. */
final class Realm {

    private final String realm;
    private final String people;
    private final boolean town;

    private Realm(String realm, String people, boolean town) {
        this.realm = realm;
        this.people = people;
        this.town = town;
    }

    static Realm withTheTown() {
        return with(people(Stream.of(Cast.values())), true);
    }

    /** As it is where it has just been installed. */
    static Realm withNobody() {
        return with(people(Stream.empty()), false);
    }

    private static Realm with(String people, boolean town) {
        try {
            return new Realm(Files.readString(folder().resolve("realm.json")), people, town);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the town's people are in it, of whom nobody is real. */
    boolean hasTheTown() {
        return town;
    }

    /** Where realm, login theme and the list of too common passwords are. */
    static Path folder() {
        return Folders.project().resolve("deploy/keycloak");
    }

    /** Login names and passwords need no escaping in JSON: they are plain words. */
    private static String people(Stream<Cast> cast) {
        return cast.map(person -> """
                        {"id": "%s", "username": "%s", "enabled": true,
                         "credentials": [{"type": "password", "value": "%s"}]}""".formatted(person.account(), person.login(), person.password()))
                .collect(Collectors.joining(",\n", "{\"realm\": \"manyhands\", \"users\": [\n", "\n]}\n"));
    }

    void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("manyhands-realm.json"), realm);
            Files.writeString(folder.resolve("manyhands-users-0.json"), people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when anything does that a running Keycloak would not notice. */
    String fingerprint(String... settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part :
                    Stream.concat(Stream.of(realm, people), Stream.of(settings)).toList()) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
