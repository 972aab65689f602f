package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a file {@code <name>.pid} says of a process we started: its id, the signal that ends it cleanly, and when it
 * started. Ids are used again by the system, so an id alone proves nothing; id and start time together do.
 */
record ProcessNote(long pid, String signal, Instant started) {

    /** The system's clock may be set right between two readings; another process with the same id started later than that. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

    static ProcessNote of(ProcessHandle process, String signal) {
        return new ProcessNote(
                process.pid(), signal, process.info().startInstant().orElse(Instant.EPOCH));
    }

    static ProcessNote read(Path file) {
        try {
            List<String> words = List.of(Files.readString(file).strip().split(" "));
            return new ProcessNote(
                    Long.parseLong(words.get(0)), words.get(1), Instant.ofEpochMilli(Long.parseLong(words.get(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            // Half written by a process that was killed while writing: it names nobody.
            return new ProcessNote(0, "TERM", Instant.EPOCH);
        }
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + signal + " " + started.toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it still lives and is the very one that was noted. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .filter(start -> Duration.between(start, started).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent());
    }

    /** Asks the process to end, waits as long as {@code patience}, then ends it by force. */
    void stop(Duration patience) {
        alive().ifPresent(process -> {
            Signal.send(signal, List.of(pid));
            if (!ended(process, patience)) {
                process.destroyForcibly();
                ended(process, patience);
            }
        });
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
