package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the local stack keeps its things, all inside the project's own folder. */
final class Folders {

    private Folders() {}

    /** The project's top folder: the nearest one upwards that holds {@code deploy/lib}. */
    static Path project() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("deploy/lib"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new CannotStart("Start this from inside the project's folder.");
        }
        return folder;
    }

    /** What is kept between runs; git ignores it, {@code mvn clean} leaves it alone, deleting it costs a slow start. */
    static Path local() {
        return project().resolve(".local");
    }

    /** What one build makes and {@code mvn clean} removes. */
    static Path target() {
        return project().resolve("target");
    }

    /** Deletes a folder and everything in it; a missing one is fine. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> innermostFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
