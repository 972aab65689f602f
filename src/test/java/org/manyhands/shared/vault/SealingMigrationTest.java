package org.manyhands.shared.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.local.PostgresResource;
import org.manyhands.local.PostgresServer;

/** A database from before texts were sealed: nothing in it is lost, and nothing stays readable. Its rows stand alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SealingMigrationTest {

    private static final UUID SUBJECT = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final UUID MEMBERSHIP = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final String TEXT = "canary: written before there were keys ✿ قبل";

    /**
     * A row as it lay there.
     *
     * @param values of its columns; {@code :text} is what was written, {@code :subject} whose keyset seals it, {@code :belonging}
     *     their membership, {@code :voice} that they spoke for a group
     */
    private record Old(String table, String column, String columns, String values) {

        String where() {
            return " from " + table + " where " + column + " <> ''";
        }
    }

    private static final List<Old> ROWS = List.of(
            new Old(
                    "match_statement",
                    "words",
                    "match_id, disputed_at, side, person_id, words, written_on",
                    ":subject, now(), 'HELPER', :any, :text, current_date"),
            new Old(
                    "match_event",
                    "note",
                    "id, match_id, act, to_state, side, person_id, note, at",
                    ":any, :subject, 'PROPOSE', 'PROPOSED', 'HELPER', :any, :text, now()"),
            new Old(
                    "match_feedback",
                    "better",
                    "match_id, side, person_id, useful, better, given_on",
                    ":subject, 'GROUP', :any, 'NO', :text, current_date"),
            new Old(
                    "membership_answer",
                    "answer",
                    "membership_id, position, question, answer",
                    ":belonging, 1, 'Why?', :text"),
            new Old(
                    "membership_event",
                    "reason",
                    "id, membership_id, move, to_state, by_person, reason, at",
                    ":any, :belonging, 'SUSPEND', 'SUSPENDED', :any, :text, now()"),
            new Old(
                    "vetting",
                    "note",
                    "id, membership_id, vetted_by, vetted_at, note, expires_at",
                    ":any, :belonging, :any, now(), :text, now() + interval '1 day'"),
            new Old(
                    "vetting",
                    "end_reason",
                    "id, membership_id, vetted_by, vetted_at, expires_at, ended_at, ended_by, end_reason",
                    ":any, :belonging, :any, now(), now() + interval '1 day', now(), :any, :text"),
            new Old(
                    "group_step",
                    "reason",
                    "id, group_id, move, to_state, by_person, reason, at",
                    ":any, :subject, 'DECLINE', 'DECLINED', :any, :text, now()"),
            new Old(
                    "group_organiser_step",
                    "reason",
                    "id, organiser_id, move, to_state, by_person, reason, at",
                    ":any, :voice, 'END', 'ENDED', :any, :text, now()"),
            new Old(
                    "need_event",
                    "note",
                    "id, need_id, act, to_state, note, at",
                    ":any, :subject, 'ASKED_BACK', 'NEEDS_INFO', :text, now()"));

    @Inject
    @All
    List<SealingMigration> sealing;

    @Inject
    WrappingKey wrappingKey;

    private final PostgresServer server = PostgresResource.server();
    private final String database = "sealing_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void an_older_version_has_run() throws SQLException {
        server.createDatabase(database);
        flyway(List.of()).migrate();
        execute("""
                do $$ declare key record; begin
                    for key in select conrelid::regclass as of_table, conname from pg_constraint where contype = 'f' loop
                        execute format('alter table %s drop constraint %I', key.of_table, key.conname);
                    end loop;
                end $$
                """);
        execute("insert into membership (id, hub_id, person_id, state, since, applied_at) values ('" + MEMBERSHIP
                + "', gen_random_uuid(), '" + SUBJECT + "', 'ACTIVE', now(), now())");
        execute("insert into group_organiser (id, group_id, person_id, state, since) values ('" + MEMBERSHIP
                + "', gen_random_uuid(), '" + SUBJECT + "', 'ENDED', now())");
        for (Old old : ROWS) {
            execute("insert into " + old.table() + " (" + old.columns()
                    + ") values ("
                    + old.values()
                            .replace(":subject", "'" + SUBJECT + "'")
                            .replace(":voice", "'" + MEMBERSHIP + "'")
                            .replace(":belonging", "'" + MEMBERSHIP + "'")
                            .replace(":any", "gen_random_uuid()")
                            .replace(":text", "'" + TEXT + "'")
                    + ")");
        }
    }

    @AfterEach
    void away_with_it() throws SQLException {
        try (Connection other = server.connect("postgres");
                Statement statement = other.createStatement()) {
            statement.execute("drop database " + database + " with (force)");
        }
    }

    @Test
    void what_was_written_opens_as_it_was_and_lies_nowhere_in_clear() throws Exception {
        flyway(sealing).migrate();

        for (Old old : ROWS) {
            assertThat(text(old)).as("%s.%s", old.table(), old.column()).isEqualTo(TEXT);
            assertThat(one("select string_agg(t::text, ' ') from " + old.table() + " t", String.class))
                    .doesNotContain("canary");
        }
    }

    @Test
    void where_nothing_was_written_nothing_is_sealed() throws SQLException {
        execute("update match_feedback set better = ''; update match_event set note = null");

        flyway(sealing).migrate();

        assertThat(one("select better is null from match_feedback", Boolean.class))
                .isTrue();
        assertThat(one("select note is null from match_event", Boolean.class)).isTrue();
    }

    @Test
    void with_a_key_that_is_not_the_one_nothing_is_changed() throws SQLException {
        execute("insert into vault_keyset values (gen_random_uuid(), sha512('another'))");

        assertThatThrownBy(() -> flyway(sealing).migrate()).hasRootCauseInstanceOf(VaultSealed.class);

        for (Old old : ROWS) {
            assertThat(one("select " + old.column() + old.where(), String.class))
                    .isEqualTo(TEXT);
        }
    }

    private Flyway flyway(List<SealingMigration> migrations) {
        return Flyway.configure()
                .dataSource(server.jdbcUrl(database), PostgresServer.USER, "")
                .locations("filesystem:src/main/resources/db/migration")
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .outOfOrder(true)
                .load();
    }

    private String text(Old old) throws SQLException, GeneralSecurityException {
        UUID row = one("select id" + old.where(), UUID.class);
        Sealed sealed = new Sealed(one("select " + old.column() + old.where(), byte[].class));
        byte[] wrapped = one("select wrapped from vault_keyset where subject = '" + SUBJECT + "'", byte[].class);
        return Keysets.open(
                Keysets.unwrap(SUBJECT, wrapped, wrappingKey.open(false)),
                new Spot(SUBJECT, old.table(), old.column(), row),
                sealed);
    }

    private <T> T one(String query, Class<T> type) throws SQLException {
        try (Connection connection = server.connect(database);
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return type.cast(row.getObject(1));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
