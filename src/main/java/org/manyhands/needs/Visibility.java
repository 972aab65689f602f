package org.manyhands.needs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;

/**
 * {@link Sight}, asked of the database: which needs exist for an actor, as a condition on {@code need n}. Lists begin with
 * it, so that what is hidden is not even counted. Clauses that cannot hold for this actor are left out, which keeps the
 * plans simple.
 *
 * @param sql a condition in parentheses
 * @param parameters what its names stand for
 */
record Visibility(String sql, Map<String, Object> parameters) {

    static Visibility of(Actor actor, Collection<NeedId> tied) {
        List<String> any = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        Set<NeedId> followed = actor.rights().stream()
                .filter(right -> right.permission() == Permission.HELP_WITH_NEED)
                .map(Right::scope)
                .filter(Scope.Need.class::isInstance)
                .map(scope -> ((Scope.Need) scope).id())
                .collect(Collectors.toCollection(HashSet::new));
        Set<HubId> memberHubs = actor.hubsWhere(Permission.TAKE_PART);
        Set<HubId> vettedHubs = actor.hubsWhere(Permission.SEE_PROTECTED_NEEDS).stream()
                .filter(memberHubs::contains)
                .collect(Collectors.toSet());

        own(actor, any, parameters);
        if (!memberHubs.isEmpty()) {
            String trusted = vettedHubs.isEmpty() ? "" : " or n.hub_id = any(:vettedHubs)";
            followed.addAll(tied);
            clause(
                    any,
                    parameters,
                    "n.id = any(:tied) and n.hub_id = any(:memberHubs) and (n.state in ('OPEN', 'ON_HOLD')"
                            + " or n.state = 'CLOSED' and n.published_at is not null and not n.rewritten)"
                            + " and (n.sensitivity <> 'PROTECTED'" + trusted + ")",
                    "tied",
                    followed);
        }
        clause(
                any,
                parameters,
                "n.hub_id = any(:memberHubs) and n.sensitivity <> 'PROTECTED' and n.state in ('OPEN', 'ON_HOLD')",
                "memberHubs",
                memberHubs);
        clause(
                any,
                parameters,
                "n.hub_id = any(:vettedHubs) and n.vetted_may_see and n.state in ('OPEN', 'ON_HOLD')",
                "vettedHubs",
                vettedHubs);
        any.add("n.state = 'OPEN' and n.sensitivity = 'OPEN'" + (memberHubs.isEmpty() ? " and n.on_web" : ""));
        return anyOf(any, parameters);
    }

    /**
     * Only what exists for the actor by their office: the needs of the groups they speak for, and of the hubs they
     * coordinate. For counting these, quickly: the index that holds a hub's queues answers it alone.
     */
    static Visibility ofOwn(Actor actor) {
        List<String> any = new ArrayList<>(List.of("false"));
        Map<String, Object> parameters = new HashMap<>();
        own(actor, any, parameters);
        return anyOf(any, parameters);
    }

    private static void own(Actor actor, List<String> any, Map<String, Object> parameters) {
        clause(any, parameters, "n.group_id = any(:ownGroups)", "ownGroups", actor.groupsWhere(Permission.RUN_GROUP));
        clause(
                any,
                parameters,
                "n.hub_id = any(:triagedHubs) and (n.state <> 'DRAFT' or n.origin <> 'TYPED')",
                "triagedHubs",
                actor.hubsWhere(Permission.TRIAGE_NEEDS));
    }

    private static Visibility anyOf(List<String> any, Map<String, Object> parameters) {
        return new Visibility("((" + String.join(") or (", any) + "))", parameters);
    }

    private static void clause(
            List<String> any, Map<String, Object> parameters, String sql, String name, Collection<? extends Id> ids) {
        if (!ids.isEmpty()) {
            any.add(sql);
            parameters.put(name, Id.array(ids));
        }
    }
}
