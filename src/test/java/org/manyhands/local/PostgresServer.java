package org.manyhands.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A real PostgreSQL with a cluster of its own, configured as an operator is told to configure theirs: no values of rows
 * in its log. It listens on the loopback address only and trusts whoever reaches it there.
 */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";

    private static final String NAME = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunFolder run;
    private final Path data;
    private final int port;
    private final boolean kept;
    private EmbeddedPostgres server;

    private PostgresServer(RunFolder run, Path data, int port, boolean kept) {
        this.run = run;
        this.data = data;
        this.port = port;
        this.kept = kept;
        this.server = launch();
    }

    /** A server whose data outlives it, made on the first start; safe against a crash of the machine. */
    static PostgresServer kept(RunFolder run, Path data, int port) {
        // A first start that was killed leaves half a cluster; the mark says that one was made whole.
        Path whole = data.resolveSibling(data.getFileName() + ".whole");
        try {
            if (!Files.exists(whole)) {
                Folders.delete(data);
            }
            PostgresServer server = new PostgresServer(run, data, port, true);
            Files.writeString(whole, "");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server with an empty cluster that is deleted when it is closed; quick rather than safe. */
    static PostgresServer fresh(RunFolder run, Path data, int port) {
        return new PostgresServer(run, data, port, false);
    }

    private EmbeddedPostgres launch() {
        // The library deletes what it takes for old clusters in its own folder, so ours lie elsewhere.
        Path log = log();
        Path binaries = Folders.local().resolve("postgres");
        System.setProperty("ot.epg.working-dir", binaries.toString());
        forgetDeadPostmaster();
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(PATIENCE)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_connections", "off")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", kept ? "on" : "off")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            run.note(NAME, postmaster().orElseThrow(), "INT");
            return started;
        } catch (IOException | RuntimeException e) {
            throw new CannotStart(
                    "PostgreSQL did not start; its own words are in %s. If they speak of root or of namespaces, run as a user other than root; if the data in %s is broken, delete that folder."
                            .formatted(log, data),
                    e);
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, "");
    }

    /** Makes the database unless it is there. */
    public void createDatabase(String name) {
        try (Connection connection = connect("postgres");
                PreparedStatement ask = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement make = connection.createStatement()) {
            ask.setString(1, name);
            try (ResultSet found = ask.executeQuery()) {
                if (!found.next()) {
                    make.execute("create database \"" + name + "\"");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not make the database " + name, e);
        }
    }

    /** Drops the database with everything in it, also under the hands of whoever is connected. */
    void dropDatabase(String name) {
        try (Connection connection = connect("postgres");
                Statement drop = connection.createStatement()) {
            drop.execute("drop database if exists \"" + name + "\" with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("could not drop the database " + name, e);
        }
    }

    /** Ends the server as a power cut would: no connection is told, nothing is written. {@link #start} brings it back. */
    public void crash() {
        ProcessNote.of(postmaster().orElseThrow(), "QUIT").stop(PATIENCE);
        release(); // the library's own lock on the data
    }

    /** Has the server stand still as a stalled disk would: it holds its connections and says nothing. {@link #goOn} ends it. */
    public void standStill() {
        signal("STOP");
    }

    /** Has the server go on where {@link #standStill} stopped it. */
    public void goOn() {
        signal("CONT");
    }

    private void signal(String name) {
        ProcessHandle postmaster = postmaster().orElseThrow();
        Signal.send(
                name,
                Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .map(ProcessHandle::pid)
                        .toList());
    }

    /** Completed when the server that runs now has ended, whoever ended it; at once if it has. */
    CompletableFuture<Ended> ended() {
        return postmaster()
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .thenApply(ignored -> new Ended("PostgreSQL", log()));
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** Starts the server again after {@link #crash}, with the same data on the same port. */
    public void start() {
        server = launch();
    }

    /** PostgreSQL refuses to start while a file names a living process, though that may be anybody's by now. */
    private void forgetDeadPostmaster() {
        if (postmaster().isEmpty()) {
            Folders.delete(data.resolve("postmaster.pid"));
        }
    }

    /** The living server that works on our data. */
    private Optional<ProcessHandle> postmaster() {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid")).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> command.endsWith("/postgres"))
                            .isPresent());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        run.stop(NAME);
        release();
        if (!kept) {
            Folders.delete(data);
        }
    }

    private void release() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
