package org.manyhands.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL for the tests that run inside Quarkus: one server and one empty database for a whole test run,
 * whoever asks for it first. {@code @WithTestResource(PostgresResource.class)} on a test class is all it takes.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "manyhands";

    private static @Nullable PostgresServer server;

    @Override
    public Map<String, String> start() {
        PostgresServer running = server();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                running.jdbcUrl(DATABASE),
                "quarkus.datasource.username",
                PostgresServer.USER,
                "quarkus.datasource.password",
                "");
    }

    /** Left running: Quarkus may start again in the same test run. The guard stops it when the test run ends. */
    @Override
    public void stop() {}

    /** The server of this test run, for tests that look behind the site's back or pull the plug. */
    public static synchronized PostgresServer server() {
        PostgresServer running = server;
        if (running == null) {
            long pid = ProcessHandle.current().pid();
            RunFolder run = RunFolder.take(Folders.target().resolve("local/run-" + pid));
            running = PostgresServer.fresh(
                    run,
                    Folders.target().resolve("local/database-" + pid),
                    Ports.free().database());
            running.createDatabase(DATABASE);
            server = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-postgres"));
        }
        return running;
    }
}
