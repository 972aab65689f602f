package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.manyhands.access.AccessEvents;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.hubs.HubEvents;
import org.manyhands.people.PeopleEvents;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * No need is kept by somebody who cannot look after it: when a coordinator's role, their belonging or their login ends, their
 * deputies become keepers, and what has none is for any coordinator to take.
 */
@ApplicationScoped
class KeepersWatched {

    private final Session session;
    private final Grants grants;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    @Inject
    KeepersWatched(Session session, Grants grants, OneAtATime oneAtATime, Clock clock) {
        this.session = session;
        this.grants = grants;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    void stopWithTheRole(@Observes AccessEvents.Ended ended) {
        if (ended.role() == Role.COORDINATOR && ended.scope() instanceof Scope.Hub(var hub)) {
            stop(ended.person(), hub);
        }
    }

    void stopWithBelonging(@Observes HubEvents.BelongingEnded ended) {
        stop(ended.person(), ended.hub());
    }

    void stopWithTheLogin(@Observes PeopleEvents.LoginClosed closed) {
        hubsOf(closed.person()).forEach(hub -> stop(closed.person(), hub));
    }

    /** Nobody stops to coordinate the hub of this need until the transaction ends; to be asked before the need is locked. */
    void hold(NeedId need) {
        session.createSelectionQuery("select n.hubId from Need n where n.id = :need", UUID.class)
                .setParameter("need", need.value())
                .getResultList()
                .forEach(hub -> hold(new HubId(hub)));
    }

    private void hold(HubId hub) {
        oneAtATime.await("needs.keepers." + hub);
    }

    private List<HubId> hubsOf(PersonId person) {
        return session
                .createSelectionQuery(
                        "select distinct n.hubId from Need n where n.keeperId = :person or n.deputyId = :person order by n.hubId",
                        UUID.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .map(HubId::new)
                .toList();
    }

    /** All needs at once, however many: each with the row that says who keeps it from now on. */
    private void stop(PersonId person, HubId hub) {
        hold(hub);
        session.createNativeMutationQuery("""
                        with mine as (
                            select id, state, keeper_id = :person as kept, deputy_id,
                                   coalesce(deputy_id <> :person and deputy_id = any(:standing), false) as has_deputy
                            from need where hub_id = :hub and (keeper_id = :person or deputy_id = :person)
                            order by id for update
                        ), given as (
                            update need set keeper_id = case when not kept then keeper_id when has_deputy then mine.deputy_id end,
                                            deputy_id = null, changed_at = :now, version = version + 1
                            from mine where need.id = mine.id
                        )
                        insert into need_event (id, need_id, act, from_state, to_state, person_id, concerns_id, at)
                        select gen_random_uuid(), id,
                               case when not kept then 'DEPUTY_GONE' when has_deputy then 'STOOD_IN' else 'LET_GO' end,
                               state, state,
                               case when kept and has_deputy then deputy_id else :person end,
                               case when kept and has_deputy then :person end, :now
                        from mine
                        """)
                .setParameter("person", person.value())
                .setParameter("hub", hub.value())
                .setParameter("standing", Id.array(grants.present(Role.COORDINATOR, Scope.of(hub))))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
