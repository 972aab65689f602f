package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Who stands on which side of a match, for contacts and conversations: what they may do hangs on it. */
@ApplicationScoped
public class MatchParties {

    private final Session session;

    @Inject
    MatchParties(Session session) {
        this.session = session;
    }

    /** The two sides of a match that both sides know of; nothing for a mere suggestion. */
    public Optional<Parties> of(MatchId match) {
        return find(match, "");
    }

    /** The same, kept as it is until the transaction ends: whoever moves the match waits. */
    public Optional<Parties> keep(MatchId match) {
        return find(match, " for share");
    }

    private Optional<Parties> find(MatchId match, String lock) {
        return session
                .createNativeQuery("""
                        select id, need_id, hub_id, group_id, helper_id, state, agreed_at, ended_at from match
                        where id = ?1 and state not in ('SUGGESTED', 'DISCARDED')
                        """ + lock, Tuple.class)
                .setParameter(1, match.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(MatchParties::parties);
    }

    /**
     * In whose name the actor stands in this match: the helper, the group, or neither.
     *
     * @return empty for everybody else, coordinators included: they see a match but are no party to it
     */
    public static Optional<Side> sideOf(Actor actor, Parties parties) {
        return MatchPolicy.sideOf(actor, parties.hub(), parties.group(), parties.helper())
                .filter(side -> side != Side.COORDINATOR);
    }

    private static Parties parties(Tuple match) {
        return new Parties(
                new MatchId(match.get("id", UUID.class)),
                new NeedId(match.get("need_id", UUID.class)),
                new HubId(match.get("hub_id", UUID.class)),
                new GroupId(match.get("group_id", UUID.class)),
                new PersonId(match.get("helper_id", UUID.class)),
                MatchState.valueOf(match.get("state", String.class)),
                match.get("agreed_at", Instant.class),
                match.get("ended_at", Instant.class));
    }
}
