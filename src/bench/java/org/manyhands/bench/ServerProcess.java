package org.manyhands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A process as Linux sees it ({@code /proc}).
 *
 * @param id the process
 */
record ServerProcess(long id) {

    /** Linux counts processor time in hundredths of a second wherever we run. */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    /** Memory that is resident now, in MiB. */
    double residentMiB() {
        for (String line : lines("status")) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IllegalStateException("process " + id + " has no memory");
    }

    /** Processor time used since its start, by all its threads, in seconds. */
    double processorSeconds() {
        String line = lines("stat").getFirst();
        // The program's name stands in parentheses and may hold anything.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) / TICKS_A_SECOND;
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(id), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
