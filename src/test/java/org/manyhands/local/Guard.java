package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A tiny shell that outlives us by a moment. It reads from a pipe whose other end only we hold; when we end, however we
 * end, the system closes the pipe, and the guard stops every process that is still noted in the run folder. That is how
 * {@code kill -9} of the launcher, of Maven or of a test run leaves nothing behind.
 */
final class Guard implements AutoCloseable {

    private static final String WATCH = """
            trap '' INT TERM HUP
            cat >/dev/null
            cd "$1" || exit 0
            for note in *.pid; do
                [ -f "$note" ] || continue
                read -r pid signal started <"$note"
                kill -s "$signal" "$pid"
            done
            for note in *.pid; do
                [ -f "$note" ] || continue
                read -r pid signal started <"$note"
                for half_second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
                    kill -0 "$pid" || break
                    sleep 0.5
                done
                kill -KILL "$pid"
                rm -f "$note"
            done
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    static Guard over(Path runFolder) {
        try {
            return new Guard(new ProcessBuilder(
                            "sh",
                            "-c",
                            WATCH,
                            "guard",
                            runFolder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
