package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.WaysToHelp;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/** Tells the pages of needs who comes forward and who looks for people: what {@link MatchPolicy} says. */
@ApplicationScoped
class WaysOfMatching implements WaysToHelp {

    private final HubDirectory hubs;
    private final Session session;

    @Inject
    WaysOfMatching(HubDirectory hubs, Session session) {
        this.hubs = hubs;
        this.session = session;
    }

    @Override
    public Ways of(Actor actor, HubId hub, GroupId group) {
        HubSummary found = hubs.find(hub).orElseThrow();
        return new Ways(
                MatchPolicy.comesForward(actor, found, group),
                MatchPolicy.looksFor(actor, found, group).isPresent());
    }

    @Override
    public Map<NeedLineId, OwnHelp> own(Actor actor, HubId hub, NeedId need) {
        if (!actor.isPerson() || !MatchPolicy.belongs(actor, hub)) {
            return Map.of();
        }
        Map<NeedLineId, OwnHelp> own = new HashMap<>();
        session.createNativeQuery("""
                        select line_id, id, state, helper_answer from match
                        where helper_id = :person and need_id = :need and ended_at is null and state <> 'SUGGESTED'
                        """, Tuple.class)
                .setParameter("person", actor.id().value())
                .setParameter("need", need.value())
                .getResultList()
                .forEach(row -> own.put(
                        new NeedLineId(row.get("line_id", UUID.class)),
                        new OwnHelp(
                                new MatchId(row.get("id", UUID.class)),
                                stand(
                                        MatchState.valueOf(row.get("state", String.class)),
                                        Answer.valueOf(row.get("helper_answer", String.class))))));
        return own;
    }

    private static Stand stand(MatchState state, Answer helper) {
        return switch (state) {
            case PROPOSED -> helper == Answer.YES ? Stand.OFFERED : Stand.ASKED;
            case AGREED -> Stand.AGREED;
            case ACTIVE -> Stand.UNDER_WAY;
            case REPORTED_DONE -> Stand.SAID_TO_BE_DONE;
            case DISPUTED -> Stand.SEEN_DIFFERENTLY;
            case SUGGESTED, DONE, DISCARDED, DECLINED, LAPSED, RETRACTED, WITHDRAWN, CANCELLED, NOT_MET ->
                throw new IllegalStateException("over, or known to coordinators only: " + state);
        };
    }
}
