package org.manyhands.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** Imported drafts become open needs, and then many more of the same, straight in the tables. */
final class NeedsAtHand {

    private final Connection database;
    private final HubId hub;
    private final PersonId keeper;

    NeedsAtHand(Connection database, HubId hub, PersonId keeper) {
        this.database = database;
        this.hub = hub;
        this.keeper = keeper;
    }

    /** A line of an open need. */
    record Line(NeedId need, NeedLineId line) {}

    /**
     * Opens the imported drafts of the hub, confirmed over the last three weeks and of every urgency; one in fifty stays in
     * triage, so that the desk has some. Drafts in which the import recognised nothing stay drafts, because nobody can send them
     * in without a line; but {@code completed} of them first get the line that a coordinator would write by hand.
     *
     * @return how many are open now
     */
    int open(int completed) throws SQLException {
        writeLines(completed);
        String opened = """
            with numbered as (
                select id, row_number() over (order by id) as n from need
                where hub_id = ? and state = 'DRAFT' and origin = 'IMPORT'
                  and exists (select from need_line where need_id = need.id))
            update need set
                state = case when n % 50 = 0 then 'SUBMITTED' else 'OPEN' end,
                state_since = now() - interval '1 day' * (n % 20),
                published_at = case when n % 50 = 0 then null else now() - interval '1 day' * (n % 20) end,
                confirmed_at = case when n % 50 = 0 then null else now() - interval '1 day' * (n % 20) end,
                stale_at = case when n % 50 = 0 then null else now() + interval '1 day' * (10 + n % 20) end,
                urgency = (array['NOW', 'THIS_WEEK', 'THIS_MONTH', 'WHENEVER', 'WHENEVER'])[1 + n % 5],
                keeper_id = case when n % 3 = 0 then ?::uuid end
            from numbered where need.id = numbered.id
            """;
        try (PreparedStatement update = database.prepareStatement(opened)) {
            update.setObject(1, hub.value());
            update.setObject(2, keeper.value());
            update.executeUpdate();
        }
        return openOnes();
    }

    private void writeLines(int needs) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
            insert into need_line (id, need_id, position, kind, skill, level, quantity)
            select gen_random_uuid(), id, 1, 'SKILL', 'community-organising', 'LEARNING', 1 from need
            where hub_id = ? and state = 'DRAFT' and origin = 'IMPORT'
              and not exists (select from need_line where need_id = need.id)
            order by id limit ?
            """)) {
            insert.setObject(1, hub.value());
            insert.setInt(2, needs);
            insert.executeUpdate();
        }
    }

    int openOnes() throws SQLException {
        try (PreparedStatement ask =
                database.prepareStatement("select count(*) from need where hub_id = ? and state = 'OPEN'")) {
            ask.setObject(1, hub.value());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Repeats the open needs with their lines until there are this many. */
    void repeatUntil(int wanted) throws SQLException {
        List<UUID> ones = originals();
        try (Statement statement = database.createStatement()) {
            statement.execute("create temporary table again (old_id uuid, new_id uuid, n integer)");
        }
        try (PreparedStatement note = database.prepareStatement("insert into again values (?, gen_random_uuid(), ?)")) {
            for (int n = 0; n < wanted - ones.size(); n++) {
                note.setObject(1, ones.get(n % ones.size()));
                note.setInt(2, n);
                note.addBatch();
            }
            note.executeBatch();
        }
        copy(
                "need",
                "old_id = t.id",
                Map.of("id", "new_id", "confirmed_at", "t.confirmed_at - interval '1 second' * n"));
        copy("need_line", "old_id = t.need_id", Map.of("id", "gen_random_uuid()", "need_id", "new_id"));
        try (Statement statement = database.createStatement()) {
            statement.execute("drop table again");
        }
    }

    private List<UUID> originals() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement ask =
                database.prepareStatement("select id from need where hub_id = ? and state = 'OPEN' order by id")) {
            ask.setObject(1, hub.value());
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** Copies rows as they are but for some columns; computed columns compute themselves. */
    private void copy(String table, String joined, Map<String, String> changed) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        try (PreparedStatement ask = database.prepareStatement(
                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'"
                        + " and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position")) {
            ask.setString(1, table);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    String column = rows.getString(1);
                    values.put(column, changed.getOrDefault(column, "t." + column));
                }
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into %s (%s) select %s from again join %s t on %s"
                    .formatted(
                            table,
                            String.join(", ", values.keySet()),
                            values.values().stream().collect(Collectors.joining(", ")),
                            table,
                            joined));
        }
    }

    /** A line that asks for this skill, of a need that may be done from anywhere; the same one in each run of the same data. */
    Line asking(String skill) throws SQLException {
        try (PreparedStatement ask = database.prepareStatement("""
            select n.id, l.id from need n join need_line l on l.need_id = n.id
            where n.hub_id = ? and n.state = 'OPEN' and l.skill = ?
            order by n.remote desc, n.title, n.id limit 1
            """)) {
            ask.setObject(1, hub.value());
            ask.setString(2, skill);
            try (ResultSet row = ask.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("no open need asks for " + skill);
                }
                return new Line(new NeedId(row.getObject(1, UUID.class)), new NeedLineId(row.getObject(2, UUID.class)));
            }
        }
    }
}
