package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Role;
import org.manyhands.offers.OfferAge;
import org.manyhands.people.MatchLimit;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Permission;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Level;
import org.manyhands.skills.SkillId;

/**
 * Reads the facts about everybody whose offer may fit a line: one query, one row for each offered skill or thing.
 *
 * <p>Straight through JDBC: a common skill has thousands of rows, and the whole of it (query, rows, ranking) has to stay within
 * 50 ms (docs/adr/0011-order-without-weights.md). What decides is only read here; it is judged in {@link Comparison}. The
 * query is {@link CandidateSql}'s; its values are filled in here, in its order.
 */
@ApplicationScoped
class CandidateRows {

    /** Roles that make somebody part of a hub. */
    private static final String[] BELONGING = Stream.of(Role.values())
            .filter(role -> role.permissions().contains(Permission.TAKE_PART))
            .map(Role::name)
            .toArray(String[]::new);

    private final Session session;
    private final Clock clock;

    @Inject
    CandidateRows(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * The facts.
     *
     * @param organisers who runs the group: none of them can be its helper
     * @param blocked who does not want to meet one of them
     * @param circle whose offers to look at
     * @param only the offers in question, or null for all
     * @param suggested whether whoever is only noted for the line counts as asked: for those who know of it
     */
    List<Candidate> read(
            HubId hub,
            NeedId need,
            Wanted wanted,
            Set<PersonId> organisers,
            Set<PersonId> blocked,
            Circle circle,
            @Nullable Collection<OfferId> only,
            boolean suggested) {
        return session.doReturningWork(database -> {
            try (OwnPlan _ = new OwnPlan(database);
                    PreparedStatement query = database.prepareStatement(CandidateSql.of(
                            wanted.isForSkill(), !circle.levels().isEmpty(), only != null))) {
                fill(query, database, hub, need, wanted, circle, only, suggested);
                List<Candidate> candidates = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        candidates.add(candidate(row, organisers, blocked));
                    }
                }
                return candidates;
            }
        });
    }

    /**
     * The site has its statements planned once, for any values. Here that would be dear: whether a skill is rare or offered by
     * thousands decides how the tables are best joined.
     */
    private static final class OwnPlan implements AutoCloseable {

        private final Connection database;

        OwnPlan(Connection database) throws SQLException {
            this.database = database;
            execute("set plan_cache_mode = force_custom_plan");
        }

        @Override
        public void close() throws SQLException {
            execute("reset plan_cache_mode");
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = database.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private void fill(
            PreparedStatement query,
            Connection database,
            HubId hub,
            NeedId need,
            Wanted wanted,
            Circle circle,
            @Nullable Collection<OfferId> only,
            boolean suggested)
            throws SQLException {
        LocalDate today = LocalDate.now(clock);
        int at = 0;
        query.setObject(++at, hub.value());
        query.setObject(++at, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        query.setObject(++at, hub.value());
        query.setObject(++at, wanted.line().value());
        query.setBoolean(++at, suggested);
        query.setObject(++at, need.value());
        query.setObject(++at, today);
        query.setArray(++at, database.createArrayOf("text", wanted.languages().toArray()));
        query.setObject(++at, hub.value());
        query.setObject(++at, today.minusDays(OfferAge.GRACE_DAYS));
        query.setArray(++at, database.createArrayOf("text", BELONGING));
        if (wanted.isForSkill()) {
            query.setArray(++at, database.createArrayOf("text", circle.skills().toArray()));
        } else {
            query.setString(++at, String.valueOf(wanted.resource()));
        }
        if (!circle.levels().isEmpty()) {
            query.setArray(++at, database.createArrayOf("text", circle.levels().toArray()));
        }
        if (only != null) {
            query.setArray(
                    ++at,
                    database.createArrayOf(
                            "uuid", only.stream().map(OfferId::value).toArray()));
        }
    }

    private Candidate candidate(ResultSet row, Set<PersonId> organisers, Set<PersonId> blocked) throws SQLException {
        int at = 0;
        OfferId offer = new OfferId(row.getObject(++at, UUID.class));
        PersonId person = new PersonId(row.getObject(++at, UUID.class));
        String skill = row.getString(++at);
        String level = row.getString(++at);
        int quantity = row.getInt(++at);
        LocalDate from = row.getObject(++at, LocalDate.class);
        LocalDate until = row.getObject(++at, LocalDate.class);
        boolean paused = row.getBoolean(++at);
        boolean ranOut = row.getBoolean(++at);
        boolean speaks = row.getBoolean(++at);
        boolean saysLanguages = row.getBoolean(++at);
        int place = row.getInt(++at);
        boolean remote = row.getBoolean(++at);
        int reachKm = row.getInt(++at);
        int weeklyHours = row.getInt(++at);
        int limit = row.getInt(++at);
        LocalDate joined = row.getObject(++at, LocalDate.class);
        boolean away = row.getBoolean(++at);
        boolean vetted = row.getBoolean(++at);
        int openMatches = row.getInt(++at);
        int hoursTaken = row.getInt(++at);
        LocalDate lastAsked = day(row.getObject(++at, OffsetDateTime.class));
        boolean asked = row.getBoolean(++at);
        LocalDate declinedOn = day(row.getObject(++at, OffsetDateTime.class));
        return new Candidate(
                person,
                offer,
                skill == null ? null : new SkillId(skill),
                level == null ? null : Level.valueOf(level),
                quantity,
                from,
                until,
                paused,
                ranOut,
                speaks,
                saysLanguages,
                place == 0 ? null : new PlaceId(place),
                remote,
                reachKm,
                weeklyHours,
                MatchLimit.inForce(limit, joined, LocalDate.now(clock)),
                away,
                vetted,
                openMatches,
                hoursTaken,
                lastAsked,
                blocked.contains(person),
                organisers.contains(person),
                asked,
                declinedOn);
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
