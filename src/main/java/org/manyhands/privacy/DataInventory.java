package org.manyhands.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is stored, by topic. Read when the site starts, so that a mistake in the file stops it there. */
@Startup
@ApplicationScoped
public class DataInventory {

    private static final String FILE = "privacy/inventory.txt";

    private final List<Topic> topics;

    /** Reads the file. */
    public DataInventory() {
        topics = InventoryFile.parse(lines());
    }

    /** The topics, in the order in which a person may want to read about them. */
    public List<Topic> topics() {
        return topics;
    }

    /** All facts of all topics. */
    public Stream<StoredFact> facts() {
        return topics.stream().flatMap(topic -> topic.facts().stream());
    }

    private static List<String> lines() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
