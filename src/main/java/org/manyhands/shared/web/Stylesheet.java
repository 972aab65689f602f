package org.manyhands.shared.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The stylesheet of the site: one file a component in the source, one answer on the wire. Its address holds the hash of
 * its content, so that a browser may keep it for ever and a new version is a new address.
 */
@Singleton
public class Stylesheet {

    private static final String FOLDER = "META-INF/resources/assets/css/";

    private final String text;
    private final String hash;

    /** Joins the files in the order of {@code files.txt}, which is the order of the cascade. */
    Stylesheet() {
        StringBuilder joined = new StringBuilder();
        read("files.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(file -> joined.append(read(file)).append('\n'));
        text = joined.toString();
        hash = hash(text);
    }

    /** The address for {@code <link rel="stylesheet">}. */
    public String href() {
        return "/assets/" + hash + "/manyhands.css";
    }

    String text() {
        return text;
    }

    boolean isNamed(String hash) {
        return this.hash.equals(hash);
    }

    private static String read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no stylesheet part " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
