package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends signals by the shell's own {@code kill}. The program of that name belongs to a package (procps) that a small Debian
 * is without.
 */
final class Signal {

    private Signal() {}

    /**
     * Returns when the signal is sent; a process that has ended meanwhile is fine.
     *
     * @param name such as TERM
     * @param targets process ids; a negative one stands for a whole group of processes
     */
    static void send(String name, List<Long> targets) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill \"$@\"", "kill", "-s", name, "--"));
        targets.forEach(target -> command.add(target.toString()));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
