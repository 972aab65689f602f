package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.manyhands.scenarios.Town;

/**
 * The real parts for a measurement: a PostgreSQL that writes to the disk before it says yes, a Keycloak with the project's
 * realm, and the packaged site, which may be stopped and started again in different ways. Everything begins empty.
 */
public final class BenchStack implements AutoCloseable {

    /** How long making an AOT cache may take after the site has ended. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ports ports = Ports.free();
    private final Secrets secrets = Secrets.passing();
    private final Path work;
    private final RunFolder run;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final PostgresServer postgres;
    private @Nullable Child site;

    private BenchStack(Path work) {
        Folders.delete(work);
        this.work = work;
        this.run = RunFolder.take(work.resolve("run"));
        started.push(run);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-bench-stack"));
        this.postgres = database();
        started.push(postgres);
    }

    /**
     * Starts PostgreSQL and Keycloak.
     *
     * @param tell hears what is going on, a sentence at a time
     */
    public static BenchStack start(Consumer<String> tell) {
        BenchStack stack = new BenchStack(folder());
        tell.accept("PostgreSQL is up.");
        KeycloakDistribution distribution = KeycloakDistribution.unpacked();
        if (!distribution.isBuilt()) {
            tell.accept("Keycloak is being built for this machine; that takes about half a minute, once …");
            distribution.build(stack.run, stack.work.resolve("keycloak-build.log"));
        }
        stack.postgres.createDatabase(KeycloakServer.DATABASE);
        stack.postgres.createDatabase(Site.DATABASE);
        KeycloakServer login = KeycloakServer.start(
                stack.run,
                distribution,
                stack.postgres,
                Realm.withTheTown(),
                stack.ports,
                stack.secrets,
                stack.work,
                false);
        stack.started.push(login);
        login.awaitReady();
        tell.accept("Keycloak is up.");
        return stack;
    }

    /** Where a measurement keeps its things and leaves its results. */
    public static Path folder() {
        return Folders.target().resolve("bench");
    }

    /** The project's top folder. */
    public static Path project() {
        return Folders.project();
    }

    /** A server whose log is a file of JSON lines, so that statements can be read from it when that is switched on. */
    private PostgresServer database() {
        Path data = work.resolve("database");
        PostgresServer server = PostgresServer.kept(run, data, ports.database());
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : List.of(
                    "logging_collector = on",
                    "log_destination = 'jsonlog'",
                    "log_directory = 'log'",
                    "log_filename = 'statements.log'",
                    "log_rotation_age = 0",
                    "log_rotation_size = 0")) {
                statement.execute("alter system set " + setting);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        server.close();
        return PostgresServer.kept(run, data, ports.database());
    }

    /** What PostgreSQL writes while statements are logged: one JSON object a line. */
    public Path statementLog() {
        return work.resolve("database/log/statements.json");
    }

    /** Starts the site as a process of its own and returns at once; one that runs is stopped before. */
    public ProcessHandle startSite(List<String> javaArguments) {
        stopSite();
        Child child = Child.java(
                run,
                "site",
                javaArguments,
                Site.environment(postgres, ports, secrets, work),
                work,
                work.resolve("site.log"));
        site = child;
        return child.handle();
    }

    /** Waits until the site says that it is ready. */
    public void awaitSite() {
        if (site == null) {
            throw new IllegalStateException("not started");
        }
        site.awaitPage(URI.create("http://127.0.0.1:" + ports.siteManagement() + "/q/health/ready"), PATIENCE);
    }

    /** Asks the site to end and waits for it, also while it writes an AOT cache. */
    public void stopSite() {
        Child running = site;
        if (running == null) {
            return;
        }
        site = null;
        running.handle().destroy();
        try {
            running.ended().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the site did not end", e);
        } finally {
            running.close();
        }
    }

    /** The example town, in an empty but migrated database. */
    public void letTheTownMoveIn() {
        try (Connection database = connect()) {
            Town.moveIn(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address people type. */
    public URI site() {
        return Site.origin(ports);
    }

    /** A new connection to the site's database. */
    public Connection connect() throws SQLException {
        return postgres.connect(Site.DATABASE);
    }

    /** The address of the site's database for JDBC. */
    public String jdbcUrl() {
        return postgres.jdbcUrl(Site.DATABASE);
    }

    /** What the site said, for a message when something went wrong. */
    public String siteLog() {
        try {
            return Files.readString(work.resolve("site.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (started.isEmpty()) {
            return;
        }
        stopSite();
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e);
            }
        }
    }
}
