package org.manyhands.local;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.manyhands.scenarios.Town;

/**
 * A real PostgreSQL and the packaged site, with the town, and without Keycloak: for tests that pull plugs. Who is signed in
 * is written straight into the database.
 */
public final class SiteOnly implements AutoCloseable {

    private final RunFolder run;
    private final Path work;
    private final Ports ports;
    private final Secrets secrets;
    private final PostgresServer postgres;
    private Site site;

    private SiteOnly(RunFolder run, Path work, Ports ports) {
        this.run = run;
        this.work = work;
        this.ports = ports;
        this.secrets = Secrets.passing();
        this.postgres = PostgresServer.fresh(run, work.resolve("database"), ports.database());
        postgres.createDatabase(Site.DATABASE);
        this.site = launch();
    }

    /** Starts both and lets the town move in. */
    public static SiteOnly start() {
        Path work = Folders.target()
                .resolve("local/faults-" + ProcessHandle.current().pid());
        RunFolder run = RunFolder.take(work.resolve("run"));
        SiteOnly started = new SiteOnly(run, work, Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-site-only"));
        try (Connection database = started.connect()) {
            Town.moveIn(database);
        } catch (SQLException e) {
            started.close();
            throw new CannotStart("The town could not move in: " + e.getMessage(), e);
        }
        return started;
    }

    private Site launch() {
        Map<String, String> environment = new HashMap<>(Site.environment(postgres, ports, secrets, work));
        environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        Site launched = Site.start(run, environment, ports, work);
        launched.awaitReady();
        return launched;
    }

    /** The address of the site. */
    public URI address() {
        return Site.origin(ports);
    }

    /** The database behind it. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** A connection to the site's database, behind its back. */
    public Connection connect() throws SQLException {
        return postgres.connect(Site.DATABASE);
    }

    /** What signs form tickets there. */
    public String ticketSecret() {
        return secrets.get(Secrets.Name.TICKETS);
    }

    /** The file with the key that wraps all keysets there. */
    public Path keyFile() {
        return Site.keyFile(work);
    }

    /** Where the site says to whoever runs it whether it is {@code live} or {@code ready}. */
    public String health(String question) {
        return "http://127.0.0.1:" + ports.siteManagement() + "/q/health/" + question;
    }

    /** Whether the process that was started last still lives. */
    public boolean isAlive() {
        return site.child().handle().isAlive();
    }

    /** Ends the site in the middle of whatever it does ({@code kill -9}). */
    public void kill() {
        site.child().handle().destroyForcibly();
        site.child().ended().join();
    }

    /** Starts the site again after {@link #kill}. */
    public void startAgain() {
        site = launch();
    }

    @Override
    public void close() {
        site.close();
        postgres.close();
        run.close();
    }
}
