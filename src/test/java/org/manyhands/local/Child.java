package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that runs as a process of ours: noted in the run folder, its words in a log file. */
final class Child implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final RunFolder run;
    private final String name;
    private final Process process;
    private final Path log;

    private Child(RunFolder run, String name, Process process, Path log) {
        this.run = run;
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts a Java program of the JDK that runs us.
     *
     * @param environment what it gets besides our own environment
     * @param log rewritten with what the program says
     */
    static Child java(
            RunFolder run,
            String name,
            List<String> arguments,
            Map<String, String> environment,
            Path workingIn,
            Path log) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .directory(workingIn.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(log.toFile());
        builder.command().addAll(arguments);
        builder.environment().putAll(environment);
        // Options meant for Maven or for the tests would change what we measure and show.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            run.note(name, process.toHandle(), "TERM");
            return new Child(run, name, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until the page answers 200.
     *
     * @throws CannotStart if the process ends first, or if that takes longer than {@code limit}
     */
    void awaitPage(URI page, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build()) {
            while (!answers(client, page)) {
                if (process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new CannotStart("%s ended while it started. What it said last is in %s:%n%s"
                            .formatted(name, log, lastWords()));
                }
                if (System.nanoTime() > end) {
                    throw new CannotStart("%s was not ready after %d seconds; what it says is in %s."
                            .formatted(name, limit.toSeconds(), log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while " + name + " was starting.", e);
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            HttpRequest question =
                    HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // nobody listens yet
        }
    }

    /** Waits for a program that does its work and ends. */
    void awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                throw new CannotStart("%s failed. What it said last is in %s:%n%s".formatted(name, log, lastWords()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while " + name + " was working.", e);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(ignored -> this);
    }

    @Override
    public void close() {
        run.stop(name);
    }
}
