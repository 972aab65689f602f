package org.manyhands.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/** PostgreSQL's own log of the statements it ran, switched on while something happens. */
final class StatementLog {

    private static final int MOST_TRIES = 6;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection database;
    private final Path file;

    /** @param database a connection of a superuser to the database whose statements count */
    StatementLog(Connection database, Path file) {
        this.database = database;
        this.file = file;
    }

    /** What one page sends: asked for until two runs agree, because jobs of the site may come between. */
    List<LoggedStatement> ofPage(Callable<?> page) throws Exception {
        page.call();
        List<LoggedStatement> before = during(page);
        for (int i = 0; i < MOST_TRIES; i++) {
            List<LoggedStatement> now = during(page);
            if (texts(now).equals(texts(before))) {
                return now;
            }
            before = now;
        }
        throw new IllegalStateException("the same page asks something else each time: " + texts(before));
    }

    private static List<String> texts(List<LoggedStatement> statements) {
        return statements.stream().map(LoggedStatement::sql).toList();
    }

    private List<LoggedStatement> during(Callable<?> act) throws Exception {
        logging("all");
        long start = Files.size(file);
        String end = "select 'end " + UUID.randomUUID() + "'";
        try {
            act.call();
        } finally {
            try (Statement statement = database.createStatement()) {
                statement.execute(end);
            }
            logging("none");
        }
        return read(start, end);
    }

    /** Sessions take a new setting over before their next statement, once the server has told them. */
    private void logging(String which) throws SQLException, InterruptedException {
        try (Statement statement = database.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
            String now = "";
            while (!now.equals(which)) {
                Thread.sleep(100);
                try (ResultSet row = statement.executeQuery("show log_statement")) {
                    row.next();
                    now = row.getString(1);
                }
            }
        }
        Thread.sleep(100);
    }

    private List<LoggedStatement> read(long start, String end) throws Exception {
        String text = since(start);
        while (!text.contains(end)) { // the server's log goes through a process of its own
            Thread.sleep(50);
            text = since(start);
        }
        int self = self();
        List<LoggedStatement> statements = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf('\n')).lines().toList()) {
            JsonNode entry = JSON.readTree(line);
            int session = entry.path("pid").asInt();
            if (session != self && entry.path("dbname").asText().equals(database.getCatalog())) {
                LoggedStatement statement = LoggedStatement.read(
                        session,
                        entry.path("message").asText(),
                        entry.path("detail").asText());
                if (statement != null) {
                    statements.add(statement);
                }
            }
        }
        return statements;
    }

    private String since(long start) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(start);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int self() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
