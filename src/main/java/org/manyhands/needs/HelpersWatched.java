package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.access.Tenure;
import org.manyhands.hubs.HubEvents;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/**
 * Ends the help whose ground is gone, from the same moment on: when the person belongs to the hub no more, with the
 * vetting where the need is protected, with the need itself. A need that is opened again begins without helpers.
 */
@ApplicationScoped
class HelpersWatched {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final Grants grants;

    @Inject
    HelpersWatched(Needs needs, NeedTransitions transitions, Grants grants) {
        this.needs = needs;
        this.transitions = transitions;
        this.grants = grants;
    }

    void endWithBelonging(@Observes HubEvents.BelongingEnded ended) {
        end(ended.person(), ended.hub(), ended.by(), _ -> true);
    }

    void endWithTheVetting(@Observes HubEvents.VettingEnded ended) {
        end(ended.person(), ended.hub(), ended.by(), HelpersWatched::isProtected);
    }

    /** The history says that the need is over: no row for each helper. */
    void endWithTheNeed(@Observes NeedEvents.Closed closed) {
        Scope need = Scope.of(closed.need());
        grants.holders(Role.HELPER, need).forEach(helper -> grants.end(helper, Role.HELPER, need, null));
    }

    /** Ends the help of those who may not see the need any more, now that it is protected. */
    void endOfTheUnvetted(Need need, PersonId by) {
        if (isProtected(need)) {
            grants.holders(Role.HELPER, Scope.of(need.id())).stream()
                    .filter(helper -> !HelperPolicy.canHelp(grants.rightsOf(helper), need.standing()))
                    .forEach(helper -> end(need, helper, by));
        }
    }

    private void end(PersonId helper, HubId hub, PersonId by, Predicate<Need> which) {
        List<UUID> helped = grants.tenures(helper, Role.HELPER).stream()
                .map(Tenure::scope)
                .map(scope -> ((Scope.Need) scope).id().value())
                .toList();
        if (!helped.isEmpty()) {
            needs.list("id in ?1 and hubId = ?2", helped, hub.value()).stream()
                    .filter(which)
                    .forEach(need -> end(need, helper, by));
        }
    }

    private void end(Need need, PersonId helper, PersonId by) {
        grants.end(helper, Role.HELPER, Scope.of(need.id()), by);
        transitions.noteAbout(need, by.equals(helper) ? NeedAct.HELPER_STEPPED_BACK : NeedAct.HELPER_ENDED, by, helper);
    }

    private static boolean isProtected(Need need) {
        return need.exposure().isProtected();
    }
}
