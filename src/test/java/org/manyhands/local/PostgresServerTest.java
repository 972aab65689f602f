package org.manyhands.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path folder;

    @Test
    void keeps_what_was_committed_through_a_crash_and_a_killed_run() throws SQLException {
        int port = Ports.free().database();
        Path data = folder.resolve("data");
        try (RunFolder run = RunFolder.take(folder.resolve("run"));
                PostgresServer server = PostgresServer.kept(run, data, port)) {
            server.createDatabase("town");
            server.createDatabase("town");
            execute(server, "create table house (number int)", "insert into house values (7)");
            server.crash();
            server.start();
            assertThat(houseNumber(server)).isEqualTo(7);
            server.crash();
        }
        try (RunFolder run = RunFolder.take(folder.resolve("run"));
                PostgresServer server = PostgresServer.kept(run, data, port)) {
            assertThat(houseNumber(server)).isEqualTo(7);
        }
    }

    @Test
    void tells_that_it_has_ended_also_whoever_asks_too_late() throws Exception {
        try (RunFolder run = RunFolder.take(folder.resolve("run"));
                PostgresServer server = PostgresServer.kept(
                        run, folder.resolve("data"), Ports.free().database())) {
            CompletableFuture<Ended> ended = server.ended();
            assertThat(ended).isNotDone();

            server.crash();

            assertThat(ended.get(30, TimeUnit.SECONDS).sentence())
                    .startsWith("PostgreSQL has ended by itself")
                    .contains("data.log");
            assertThat(server.ended()).isDone();
            server.start();
            assertThat(server.ended()).isNotDone();
        }
    }

    private static void execute(PostgresServer server, String... commands) throws SQLException {
        try (Connection connection = server.connect("town");
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static int houseNumber(PostgresServer server) throws SQLException {
        try (Connection connection = server.connect("town");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select number from house")) {
            row.next();
            return row.getInt(1);
        }
    }
}
