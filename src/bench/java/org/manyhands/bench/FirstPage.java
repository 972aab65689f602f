package org.manyhands.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.manyhands.local.BenchStack;

/** How long the site takes from the start of its process to its first page, front page asked for until it answers. */
final class FirstPage {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int BETWEEN_QUESTIONS_MS = 5;
    private static final String FRONT = "/";

    private final BenchStack stack;

    FirstPage(BenchStack stack) {
        this.stack = stack;
    }

    /** The median of some starts, in seconds. The site of the last one runs on. */
    double median(List<String> javaArguments, int starts) throws Exception {
        double[] seconds = new double[starts];
        for (int i = 0; i < starts; i++) {
            seconds[i] = seconds(javaArguments);
        }
        Arrays.sort(seconds);
        return seconds[starts / 2];
    }

    private double seconds(List<String> javaArguments) throws Exception {
        stack.stopSite();
        long start = System.nanoTime();
        ProcessHandle process = stack.startSite(javaArguments);
        while (!answers(stack.site())) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the site ended while it started: " + stack.siteLog());
            }
            if (System.nanoTime() - start > LIMIT.toNanos()) {
                throw new TimeoutException("no first page after " + LIMIT);
            }
            Thread.sleep(BETWEEN_QUESTIONS_MS);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean answers(URI site) {
        try {
            PageClient client = new PageClient(site, FRONT, "", 1);
            try {
                client.ask();
                return true;
            } finally {
                client.close();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
