package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.WaysToHelp;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/** Tells the pages of needs who comes forward and who looks for people: what {@link MatchPolicy} says. */
@ApplicationScoped
class WaysOfMatching implements WaysToHelp {

    private final HubDirectory hubs;

    @Inject
    WaysOfMatching(HubDirectory hubs) {
        this.hubs = hubs;
    }

    @Override
    public Ways of(Actor actor, HubId hub, GroupId group) {
        HubSummary found = hubs.find(hub).orElseThrow();
        return new Ways(
                MatchPolicy.comesForward(actor, found, group),
                MatchPolicy.looksFor(actor, found, group).isPresent());
    }
}
