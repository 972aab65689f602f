package org.manyhands.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.manyhands.local.BenchStack;

/** How the packaged site is started: with the options that an operator is told to use, with or without an AOT cache. */
final class SiteProgram {

    private static final Path OPTIONS = BenchStack.project().resolve("deploy/site.options");
    private static final Path PROGRAM = BenchStack.project().resolve("target/quarkus-app/quarkus-run.jar");
    private static final Path CACHE = BenchStack.folder().resolve("site.aot");

    /** What an operator adds to these options, as {@code deploy/site} takes it, to measure what it does. */
    private static final List<String> MORE_OPTIONS = Stream.of(
                    System.getenv().getOrDefault("MANYHANDS_JAVA_OPTIONS", "").split(" "))
            .filter(option -> !option.isBlank())
            .toList();

    private SiteProgram() {}

    /** What stands after {@code java}. */
    static List<String> plain() {
        return arguments(List.of());
    }

    /** The same with what an earlier run has learnt of the classes. */
    static List<String> withCache() {
        return arguments(List.of("-XX:AOTCache=" + CACHE));
    }

    /** A run that writes the cache when it ends. */
    static List<String> training() {
        return arguments(List.of("-XX:AOTCacheOutput=" + CACHE));
    }

    static long cacheBytes() throws IOException {
        return Files.size(CACHE);
    }

    private static List<String> arguments(List<String> more) {
        List<String> arguments = new ArrayList<>();
        arguments.add("@" + OPTIONS);
        arguments.addAll(MORE_OPTIONS);
        arguments.addAll(more);
        arguments.add("-jar");
        arguments.add(PROGRAM.toString());
        return arguments;
    }
}
