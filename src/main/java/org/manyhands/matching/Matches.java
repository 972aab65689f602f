package org.manyhands.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/**
 * Matches as stored.
 *
 * <p>Locks are taken in one order, so that nobody waits for somebody who waits for them: the helper, the need, the line, then
 * matches by id. Whoever holds more than one match holds their line first.
 */
@ApplicationScoped
class Matches implements PanacheRepositoryBase<Match, UUID> {

    private static final List<MatchState> BEFORE_AGREEMENT = List.of(MatchState.SUGGESTED, MatchState.PROPOSED);

    /** What never changes about a match: read before locking, without bringing the match itself into the session. */
    record Frame(MatchId match, HubId hub, GroupId group, NeedId need, NeedLineId line, PersonId helper) {}

    Optional<Frame> frame(MatchId id) {
        return getEntityManager()
                .createQuery(
                        "select m.hubId, m.groupId, m.needId, m.lineId, m.helperId from Match m where m.id = :id",
                        Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Frame(
                        id,
                        new HubId((UUID) row[0]),
                        new GroupId((UUID) row[1]),
                        new NeedId((UUID) row[2]),
                        new NeedLineId((UUID) row[3]),
                        new PersonId((UUID) row[4])));
    }

    Optional<Match> lock(MatchId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Matches of a line that nobody has agreed to yet; hold the line first. */
    List<Match> lockUndecided(NeedLineId line) {
        return find("lineId = ?1 and state in ?2 order by id", line.value(), BEFORE_AGREEMENT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The lines of a need that have matches, by id. */
    List<NeedLineId> linesOf(NeedId need) {
        return getEntityManager()
                .createQuery(
                        "select distinct m.lineId from Match m where m.needId = :need order by m.lineId", UUID.class)
                .setParameter("need", need.value())
                .getResultList()
                .stream()
                .map(NeedLineId::new)
                .toList();
    }

    /** Matches of a need in which the work has not begun; hold its lines first. */
    List<Match> lockNotBegun(NeedId need) {
        return find(
                        "needId = ?1 and state in ?2 order by id",
                        need.value(),
                        List.of(MatchState.SUGGESTED, MatchState.PROPOSED, MatchState.AGREED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The lines of a hub on which this person has matches that are not over, by need and id. */
    List<NeedLineId> linesOf(PersonId helper, HubId hub) {
        return getEntityManager()
                .createQuery("""
                        select distinct m.needId, m.lineId from Match m
                        where m.helperId = :helper and m.hubId = :hub and m.endedAt is null order by m.needId, m.lineId
                        """, Object[].class)
                .setParameter("helper", helper.value())
                .setParameter("hub", hub.value())
                .getResultList()
                .stream()
                .map(row -> new NeedLineId((UUID) row[1]))
                .toList();
    }

    /** This person's matches in a hub that are not over; hold the person and the lines first. */
    List<Match> lockRunning(PersonId helper, HubId hub) {
        return find("helperId = ?1 and hubId = ?2 and endedAt is null order by id", helper.value(), hub.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The lines on which this person has matches that are not over, of whatever hub, by need and id. */
    List<NeedLineId> linesOf(PersonId helper) {
        return getEntityManager()
                .createQuery("""
                        select distinct m.needId, m.lineId from Match m
                        where m.helperId = :helper and m.endedAt is null order by m.needId, m.lineId
                        """, Object[].class)
                .setParameter("helper", helper.value())
                .getResultList()
                .stream()
                .map(row -> new NeedLineId((UUID) row[1]))
                .toList();
    }

    /** This person's match on a line that is not over and that they know of: a suggestion is only the coordinators'. */
    Optional<MatchId> running(PersonId helper, NeedLineId line) {
        return find(
                        "helperId = ?1 and lineId = ?2 and endedAt is null and state <> ?3",
                        helper.value(),
                        line.value(),
                        MatchState.SUGGESTED)
                .firstResultOptional()
                .map(Match::id);
    }

    /** What a coordinator has noted of this person and this line, if anything; hold the line first. */
    Optional<Match> lockSuggestion(PersonId helper, NeedLineId line) {
        return find("helperId = ?1 and lineId = ?2 and state = ?3", helper.value(), line.value(), MatchState.SUGGESTED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** This person's matches that are not over, of whatever hub; hold the person and the lines first. */
    List<Match> lockRunning(PersonId helper) {
        return find("helperId = ?1 and endedAt is null order by id", helper.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Matches whose day to answer by lies before this one, the oldest first. */
    List<MatchId> overdue(LocalDate today, int most) {
        return ids(
                "select m.id from Match m where m.state = :state and m.answerBy < :limit order by m.answerBy, m.id",
                MatchState.PROPOSED,
                today,
                most);
    }

    /** Matches said to be done before this moment, the oldest first. */
    List<MatchId> reportedBefore(Instant moment, int most) {
        return ids(
                "select m.id from Match m where m.state = :state and m.reportedAt <= :limit order by m.reportedAt, m.id",
                MatchState.REPORTED_DONE,
                moment,
                most);
    }

    /** Matches nobody has agreed to yet on protected needs, whose helper is vetted no more: by the last day, which nobody ends. */
    List<MatchId> askedOfTheUnvetted(Instant now, int most) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select m.id from match m join need n on n.id = m.need_id
                        where m.state in ('SUGGESTED', 'PROPOSED') and n.sensitivity = 'PROTECTED'
                          and not exists (
                            select from held_role r
                            where r.person_id = m.helper_id and r.role = 'VETTED_MEMBER' and r.scope_id = m.hub_id
                              and (r.expires_at is null or r.expires_at > :now))
                        order by m.need_id, m.line_id, m.id
                        """, Tuple.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> new MatchId(row.get(0, UUID.class))).toList();
    }

    private List<MatchId> ids(String query, MatchState state, Object limit, int most) {
        return getEntityManager()
                .createQuery(query, UUID.class)
                .setParameter("state", state)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(MatchId::new)
                .toList();
    }
}
