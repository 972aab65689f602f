package org.manyhands.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, Keycloak and the packaged site, running together, with the town in them or newly installed. */
public final class LocalStack implements AutoCloseable {

    private final Ports ports;
    private final RunFolder run;
    private final Path work;
    private final Consumer<String> tell;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private @Nullable PostgresServer postgres;
    private @Nullable KeycloakServer keycloak;
    private @Nullable Site site;

    private boolean closing;

    private LocalStack(Ports ports, RunFolder run, Path work, Consumer<String> tell) {
        this.ports = ports;
        this.run = run;
        this.work = work;
        this.tell = tell;
        started.push(run);
    }

    /**
     * The stack of a person who tries Many Hands: the ports they find again, data kept in {@code .local}. Whatever ends
     * the program stops it.
     *
     * @param tell hears what is going on, a sentence at a time
     * @throws CannotStart with everything stopped again
     */
    static LocalStack lasting(Consumer<String> tell) {
        Ports ports = Ports.lasting(System.getenv());
        Path work = Folders.local();
        RunFolder run = RunFolder.take(work.resolve("run"));
        LocalStack stack = new LocalStack(ports, run, work, tell);
        stack.startOrClose(() -> {
            ports.requireFree();
            Secrets secrets = Secrets.kept(work.resolve("secrets.properties"));
            PostgresServer server = PostgresServer.kept(run, work.resolve("database"), ports.database());
            stack.start(server, secrets, Occupants.theTown(), true);
        });
        return stack;
    }

    /** A stack for one test run: free ports, nothing kept, the town as it always is. */
    public static LocalStack passing() {
        return passing("stack", Occupants.theTown());
    }

    /**
     * A stack for one test run as an operator finds it who has just installed it: nobody has a login, and everything is
     * configured as for real people, but for TLS.
     *
     * @param firstAdministrator the login name that configuration names
     */
    public static LocalStack newlyInstalled(String firstAdministrator) {
        return passing("new", Occupants.nobody(firstAdministrator));
    }

    static LocalStack passing(String name, Occupants occupants) {
        Path work = Folders.target()
                .resolve("local/" + name + "-" + ProcessHandle.current().pid());
        Ports ports = Ports.free();
        RunFolder run = RunFolder.take(work.resolve("run"));
        LocalStack stack = new LocalStack(ports, run, work, ignored -> {});
        stack.startOrClose(() -> stack.start(
                PostgresServer.fresh(run, work.resolve("database"), ports.database()),
                Secrets.passing(),
                occupants,
                false));
        return stack;
    }

    private void startOrClose(Runnable start) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-local-stack"));
        try {
            start.run();
        } catch (RuntimeException e) {
            if (isClosing()) {
                throw new CannotStart("Stopped before it was up.", e);
            }
            close();
            throw e;
        }
    }

    private void start(PostgresServer server, Secrets secrets, Occupants occupants, boolean kept) {
        postgres = server;
        opened(server);
        tell.accept("PostgreSQL is up.");
        KeycloakDistribution distribution = KeycloakDistribution.unpacked();
        if (!distribution.isBuilt()) {
            tell.accept("Keycloak is being built for this machine; that takes about half a minute, once …");
            distribution.build(run, work.resolve("keycloak-build.log"));
        }
        server.createDatabase(Site.DATABASE);
        if (kept) {
            forgetChangedRealm(server, occupants.realm(), secrets);
        }
        server.createDatabase(KeycloakServer.DATABASE);

        KeycloakServer login =
                KeycloakServer.start(run, distribution, server, occupants.realm(), ports, secrets, work, kept);
        keycloak = login;
        opened(login);
        Site pages = Site.start(run, occupants.environment(server, ports, secrets, work), ports, work);
        site = pages;
        opened(pages);
        pages.awaitReady();
        tell.accept("The site is up.");
        occupants.moveIn(server, work);
        login.awaitReady();
        tell.accept("Keycloak is up.");
    }

    /** Keycloak reads the realm once, into a new database: a changed realm therefore needs one. */
    private void forgetChangedRealm(PostgresServer server, Realm realm, Secrets secrets) {
        Path mark = work.resolve("realm.fingerprint");
        String now = realm.fingerprint(
                KeycloakServer.origin(ports).toString(),
                Site.origin(ports).toString(),
                secrets.get(Secrets.Name.CLIENT));
        try {
            String before = Files.exists(mark) ? Files.readString(mark) : "";
            if (!before.equals(now)) {
                if (!before.isEmpty()) {
                    tell.accept(
                            "The realm has changed: all logins are made anew, and whoever registered here must do so again.");
                }
                server.dropDatabase(KeycloakServer.DATABASE);
                Files.writeString(mark, now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address people type. */
    public URI site() {
        return Site.origin(ports);
    }

    /** Where people sign in. */
    public URI login() {
        return KeycloakServer.origin(ports);
    }

    /** The database server under both. */
    public PostgresServer postgres() {
        if (postgres == null) {
            throw new IllegalStateException("not started");
        }
        return postgres;
    }

    /** The site's own database. */
    public Connection connect() throws SQLException {
        return postgres().connect(Site.DATABASE);
    }

    /** Keycloak's. */
    public Connection connectToLogins() throws SQLException {
        return postgres().connect(KeycloakServer.DATABASE);
    }

    /** Where the logs are. */
    public Path logs() {
        return work;
    }

    /** Waits until one of the servers ends, which none of them should, and says which: the database like the two that need it. */
    Ended awaitEnd() {
        if (postgres == null || keycloak == null || site == null) {
            throw new IllegalStateException("not started");
        }
        return Stream.of(postgres.ended(), ended("Keycloak", keycloak.child()), ended("The site", site.child()))
                .reduce((one, other) -> one.applyToEither(other, Function.identity()))
                .orElseThrow()
                .join();
    }

    private static CompletableFuture<Ended> ended(String server, Child child) {
        return child.ended().thenApply(process -> new Ended(server, process.log()));
    }

    /** Remembers what to stop; what starts after we began to stop is stopped at once. */
    private synchronized void opened(AutoCloseable server) {
        started.push(server);
        if (closing) {
            close();
            throw new CannotStart("Stopped before it was up.");
        }
    }

    /** Whether somebody asked us to stop, so that ending is no surprise. */
    synchronized boolean isClosing() {
        return closing;
    }

    /** Stops everything, last started first. Calling it twice is fine. */
    @Override
    public synchronized void close() {
        closing = true;
        if (started.isEmpty()) {
            return;
        }
        tell.accept("Stopping …");
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                tell.accept("While stopping: " + e);
            }
        }
        tell.accept("Stopped.");
    }
}
