package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;

/** Lets one at a time decide about a line or about a helper's own limit; held until the transaction ends. See {@link Matches} for the order. */
@ApplicationScoped
class Locks {

    private final OneAtATime oneAtATime;
    private final Session session;

    @Inject
    Locks(OneAtATime oneAtATime, Session session) {
        this.oneAtATime = oneAtATime;
        this.session = session;
    }

    /** Nobody else counts or raises what this person has promised. */
    void helper(PersonId helper) {
        oneAtATime.await("matching.helper." + helper);
    }

    /**
     * Nobody else takes or frees a place of this line, nor changes how many there are, nor the need. The need is held before its
     * line, as whoever changes a need holds them.
     *
     * @return the line as it stands under the lock; nothing if there is none
     */
    Optional<LinePlaces> line(NeedLineId line) {
        return session.createNativeQuery("""
                        select n.id, n.hub_id, n.group_id, n.state = 'OPEN', n.sensitivity = 'PROTECTED', l.quantity
                        from need_line l join need n on n.id = l.need_id
                        where l.id = ?1 for share of n for update of l
                        """, Object[].class).setParameter(1, line.value()).getResultList().stream()
                .findFirst()
                .map(row -> places(line, row));
    }

    private LinePlaces places(NeedLineId line, Object[] row) {
        BitSet numbers = new BitSet();
        int taken = 0;
        for (Object[] claim : session.createQuery(
                        "select m.place, m.quantity from Match m where m.lineId = :line and m.state in :claiming",
                        Object[].class)
                .setParameter("line", line.value())
                .setParameter("claiming", MatchState.CLAIMING)
                .getResultList()) {
            numbers.set((Short) claim[0]);
            taken += (Integer) claim[1];
        }
        return new LinePlaces(
                new NeedId((UUID) row[0]),
                line,
                new HubId((UUID) row[1]),
                new GroupId((UUID) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (Integer) row[5],
                taken,
                numbers);
    }
}
