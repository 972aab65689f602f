package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.manyhands.groups.GroupWaiting;
import org.manyhands.hubs.HubWaiting;
import org.manyhands.needs.NeedBoard;
import org.manyhands.offers.OfferBoard;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Waiting;

/** What becomes possible once a hub has taken somebody in or trusts a group; until it is done, nobody waits for it. */
@ApplicationScoped
class FirstSteps implements Work {

    private final HubWaiting hubs;
    private final GroupWaiting groups;
    private final OfferBoard offers;
    private final NeedBoard needs;

    @Inject
    FirstSteps(HubWaiting hubs, GroupWaiting groups, OfferBoard offers, NeedBoard needs) {
        this.hubs = hubs;
        this.groups = groups;
        this.offers = offers;
        this.needs = needs;
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        List<Waiting> steps = new ArrayList<>();
        boolean speaks = !actor.groupsWhere(Permission.RUN_GROUP).isEmpty();
        boolean coordinates = !actor.hubsWhere(Permission.TRIAGE_NEEDS).isEmpty();
        if (speaks) {
            if (needs.own(actor, 0, Locale.ROOT).rows().isEmpty()) {
                steps.addAll(groups.accredited(actor));
            }
        } else if (!coordinates && offers.mine(actor).isEmpty()) {
            steps.addAll(hubs.takenIn(actor));
        }
        return steps;
    }
}
