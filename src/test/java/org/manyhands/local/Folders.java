package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** What a person is told where reading or writing failed: whose file it is, or what the system says of its disk. */
    static CannotStart unusable(UncheckedIOException thrown) {
        IOException failure = Objects.requireNonNull(thrown.getCause(), "there is always one");
        String file = failure instanceof FileSystemException named && named.getFile() != null
                ? named.getFile()
                : local().toString();
        if (failure instanceof AccessDeniedException) {
            return new CannotStart(
                    "You may not read or write %s; it belongs to %s. Start as the one whom the folder belongs to, or have them delete %s and target, to start from nothing as yourself."
                            .formatted(file, owner(Path.of(file)), local()),
                    failure);
        }
        String reason = failure instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(failure.getMessage());
        return new CannotStart(
                "Reading or writing %s failed: %s. Many Hands keeps its data and logs in %s; see that there is room and that it can be written, then start again."
                        .formatted(file, reason, local()),
                failure);
    }

    /** Who owns it, or the nearest folder above it that is there. */
    private static String owner(Path path) {
        for (Path there = path.toAbsolutePath(); there != null; there = there.getParent()) {
            try {
                return Files.getOwner(there).getName();
            } catch (IOException e) {
                // not there, or not to be looked at: the folder above may be
            }
        }
        return "somebody else";
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
