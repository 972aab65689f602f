package org.manyhands.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.manyhands.shared.id.PersonId;

/** Sessions as stored. Plain SQL: nothing of a session is worth an entity, and each request asks here. */
@ApplicationScoped
class LoginSessions {

    private final Session database;
    private final Clock clock;

    @Inject
    LoginSessions(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void begin(SessionToken token, String account, LoginProof proof) {
        Instant now = clock.instant();
        database.createNativeMutationQuery("""
                        insert into login_session (id, token, account, begun_at, seen_at, proven_at, second_factor)
                        values (?1, ?2, ?3, ?4, ?4, ?5, ?6)
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, token.hash())
                .setParameter(3, account)
                .setParameter(4, now)
                .setParameter(5, proof.notAfter(now), Instant.class)
                .setParameter(6, proof.secondFactor())
                .executeUpdate();
    }

    /**
     * The session of this cookie if it is open: not ended, not past its limits, its login not closed, and not older
     * than the person's session epoch. One query, a row a grant: each request begins with it.
     */
    Optional<LoginSession> open(SessionToken token) {
        Instant now = clock.instant();
        List<Tuple> rows = database.createNativeQuery("""
                        select s.id, s.account, p.id as person, p.pseudonym, s.begun_at, s.seen_at, s.proven_at,
                               s.second_factor,
                               g.role, g.scope_kind, g.scope_id
                        from login_session s
                        left join person p on p.account = s.account
                        left join held_role g on g.person_id = p.id and (g.expires_at is null or g.expires_at > ?2)
                        where s.token = ?1 and s.ended_at is null
                          and p.disabled_at is null
                          and (p.sessions_valid_from is null or s.begun_at >= p.sessions_valid_from)
                        """, Tuple.class)
                .setParameter(1, token.hash())
                .setParameter(2, now)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        session(row, rows.stream().flatMap(LoginSessions::held).toList()))
                .filter(session -> session.isOpen(now));
    }

    private static LoginSession session(Tuple row, List<HeldRole> roles) {
        UUID person = row.get("person", UUID.class);
        return new LoginSession(
                row.get("id", UUID.class),
                row.get("account", String.class),
                person == null ? null : new PersonId(person),
                row.get("pseudonym", String.class),
                row.get("begun_at", Instant.class),
                row.get("seen_at", Instant.class),
                row.get("proven_at", Instant.class),
                row.get("second_factor", Boolean.class),
                roles);
    }

    private static Stream<HeldRole> held(Tuple row) {
        String role = row.get("role", String.class);
        return role == null
                ? Stream.empty()
                : Stream.of(new HeldRole(
                        Role.valueOf(role),
                        ScopeKind.valueOf(row.get("scope_kind", String.class)).of(row.get("scope_id", UUID.class))));
    }

    void note(LoginSession session, Instant now) {
        database.createNativeMutationQuery("update login_session set seen_at = ?2 where id = ?1 and seen_at < ?2")
                .setParameter(1, session.id())
                .setParameter(2, now)
                .executeUpdate();
    }

    void end(SessionToken token) {
        database.createNativeMutationQuery(
                        "update login_session set ended_at = ?2 where token = ?1 and ended_at is null")
                .setParameter(1, token.hash())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** Ends one session, if it belongs to this account. */
    void end(String account, UUID session) {
        database.createNativeMutationQuery(
                        "update login_session set ended_at = ?3 where account = ?1 and id = ?2 and ended_at is null")
                .setParameter(1, account)
                .setParameter(2, session)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Ends all sessions of this account but one. */
    void endOthers(String account, UUID kept) {
        database.createNativeMutationQuery(
                        "update login_session set ended_at = ?3 where account = ?1 and id <> ?2 and ended_at is null")
                .setParameter(1, account)
                .setParameter(2, kept)
                .setParameter(3, clock.instant())
                .executeUpdate();
    }

    /** Ends all sessions of this account. */
    void endAll(String account) {
        database.createNativeMutationQuery(
                        "update login_session set ended_at = ?2 where account = ?1 and ended_at is null")
                .setParameter(1, account)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /** The sessions of whoever has this one that are open now, newest first. */
    List<OwnSession> of(LoginSession here) {
        Instant now = clock.instant();
        SessionLimits limits = here.limits();
        return database
                .createNativeQuery("""
                        select id, begun_at from login_session
                        where account = ?1 and ended_at is null and begun_at > ?2 and seen_at > ?3
                        order by begun_at desc, id
                        """, Tuple.class)
                .setParameter(1, here.account())
                .setParameter(2, now.minus(limits.absolute()))
                .setParameter(3, now.minus(limits.idle()))
                .getResultList()
                .stream()
                .map(row -> new OwnSession(
                        row.get("id", UUID.class),
                        row.get("begun_at", Instant.class),
                        here.id().equals(row.get("id", UUID.class))))
                .toList();
    }

    /** Forgets what is over: no session lives longer than half a day. */
    int forget(Instant begunBefore) {
        return database.createNativeMutationQuery("delete from login_session where begun_at < ?1")
                .setParameter(1, begunBefore)
                .executeUpdate();
    }
}
