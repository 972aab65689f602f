package org.manyhands.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.manyhands.local.BenchStack;

/**
 * The filled site stays up, to be looked at or to be watched by a profiler. What it takes to ask for its pages stands in a
 * file; an empty line typed here starts the site again, with what has been built since.
 */
final class OpenHouse {

    private final BenchStack stack;

    OpenHouse(BenchStack stack) {
        this.stack = stack;
    }

    /**
     * Holds it open until the input ends.
     *
     * @param session the coordinator's, as the browser sends it
     * @param pages addresses of pages worth asking for, by what they are
     */
    void hold(String session, Map<String, String> pages) throws IOException {
        Path file = BenchStack.folder().resolve("open-house");
        Files.writeString(
                file,
                pages.entrySet().stream()
                        .map(page -> "%s%s  # %s".formatted(stack.site(), page.getValue(), page.getKey()))
                        .collect(Collectors.joining(
                                "\n", "Cookie: " + session + "\nDatabase: " + stack.jdbcUrl() + "\n", "\n")));
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        do {
            System.out.println(
                    "%s is up; its coordinator's session and pages stand in %s. Enter starts it again, Ctrl-C ends it."
                            .formatted(stack.site(), file));
        } while (typed.readLine() != null && restarted());
    }

    private boolean restarted() {
        stack.startSite(SiteProgram.plain());
        stack.awaitSite();
        return true;
    }
}
