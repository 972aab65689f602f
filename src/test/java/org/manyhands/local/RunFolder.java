package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The folder where one running stack notes its processes; held by one start at a time. */
final class RunFolder implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path path;
    private final FileChannel lock;
    private final Guard guard;

    private RunFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
        stopLeftovers();
        this.guard = Guard.over(path);
    }

    /**
     * Takes the folder for us, stops what a killed start left behind, and sets a guard over what we shall start.
     *
     * @throws CannotStart if a stack that uses this folder runs now
     */
    @SuppressWarnings("resource") // the lock is held until close(), or until the process ends
    static RunFolder take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotStart(
                        "Many Hands already runs from this folder. Stop it with Ctrl-C where it runs, or use it.");
            }
            return new RunFolder(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this very process holds it
        }
    }

    /**
     * Notes a process as ours.
     *
     * @param signal the one that ends it cleanly, such as TERM
     */
    void note(String name, ProcessHandle process, String signal) {
        ProcessNote.of(process, signal).write(file(name));
    }

    /** Stops the process noted under this name, if there is one, and forgets it. */
    void stop(String name) {
        Path file = file(name);
        if (Files.exists(file)) {
            ProcessNote.read(file).stop(PATIENCE);
            delete(file);
        }
    }

    private void stopLeftovers() {
        for (Path file : notes()) {
            ProcessNote.read(file).stop(PATIENCE);
            delete(file);
        }
    }

    private List<Path> notes() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return path.resolve(name + ".pid");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops everything still noted, then lets the guard and the folder go. */
    @Override
    public void close() {
        stopLeftovers();
        guard.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
