package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Keycloak that Maven unpacked, and how to call it: Java directly, one process, small and quick to start. */
final class KeycloakDistribution {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(5);

    private final Path home;

    private KeycloakDistribution(Path home) {
        this.home = home;
    }

    static KeycloakDistribution unpacked() {
        Path folder = Folders.local().resolve("keycloak");
        try (Stream<Path> found = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return found.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .max(Path::compareTo)
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new CannotStart("Keycloak is not unpacked yet; start with deploy/run or mvn."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return home;
    }

    /** Whether Keycloak is built with today's options, so that it starts quickly. */
    boolean isBuilt() {
        try {
            Path mark = mark();
            return Files.exists(mark) && Files.readString(mark).equals(Files.readString(options()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds Keycloak with our options: half a minute, once. */
    void build(RunFolder run, Path log) {
        List<String> arguments = call(false, List.of());
        arguments.add("build");
        try (Child builder = Child.java(run, "keycloak-build", arguments, Map.of(), home, log)) {
            builder.awaitEnd(BUILD_LIMIT);
            Files.writeString(mark(), Files.readString(options()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Forgets what Keycloak keeps compressed of files of our theme that have been changed since: it never looks whether they were,
     * and would serve new pages with old styles.
     */
    void forgetChangedFiles(Path theme) {
        Path kept = home.resolve("data/tmp/kc-gzip-cache");
        try (Stream<Path> files = Files.isDirectory(kept) ? Files.walk(kept) : Stream.empty()) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".gz")).toList()) {
                // <tag of this Keycloak>/login/manyhands/css/login.css.gz
                Path inTheme =
                        kept.relativize(file).subpath(3, kept.relativize(file).getNameCount());
                Path source = theme.resolve("login/resources")
                        .resolve(inTheme.toString().replaceFirst("[.]gz$", ""));
                if (Files.exists(source)
                        && Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(file)) > 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same options as in the container. */
    private static Path options() {
        return Realm.folder().resolve("keycloak.conf");
    }

    private Path mark() {
        return home.resolve("built-for-many-hands");
    }

    /**
     * What stands after {@code java}: options and the main class, to be followed by Keycloak's own arguments.
     *
     * @param learning whether this run, when it ends well, keeps an archive of the classes it loaded: that takes some
     *     seconds then and halves the time of later starts
     */
    List<String> call(boolean learning, List<String> jvmOptions) {
        Path archive = home.resolveSibling("classes.jsa");
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseCompactObjectHeaders",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
        if (learning) {
            arguments.add("-XX:+AutoCreateSharedArchive");
        }
        if (learning || Files.exists(archive)) {
            arguments.add("-XX:SharedArchiveFile=" + archive);
        }
        arguments.addAll(jvmOptions);
        arguments.addAll(List.of(
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "--config-file=" + options()));
        return arguments;
    }
}
