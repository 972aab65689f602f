package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;

/** A member offers help with a line, where the hub's mode has that. This is their yes; the group's, and perhaps a coordinator's, follow. */
@ApplicationScoped
public class ComeForward {

    private final OpenLines lines;
    private final OfferBoard offers;
    private final HubDirectory hubs;
    private final Matches matches;
    private final Locks locks;
    private final CircumstancesNow circumstances;
    private final MatchTransitions transitions;

    @Inject
    ComeForward(
            OpenLines lines,
            OfferBoard offers,
            HubDirectory hubs,
            Matches matches,
            Locks locks,
            CircumstancesNow circumstances,
            MatchTransitions transitions) {
        this.lines = lines;
        this.offers = offers;
        this.hubs = hubs;
        this.matches = matches;
        this.locks = locks;
        this.circumstances = circumstances;
        this.transitions = transitions;
    }

    /** The line, for whoever belongs to its hub: before they come forward they read what they would help with. */
    public Optional<OpenLine> line(Actor actor, NeedId need, NeedLineId line) {
        return lines.find(actor, need, line).filter(found -> MatchPolicy.belongs(actor, found.hub()));
    }

    /** The actor's match on this line that is not over, if they have come forward or been asked already. */
    public Optional<MatchId> already(Actor actor, NeedLineId line) {
        return matches.running(actor.id(), line);
    }

    /** Whether the actor may come forward for the needs of this group, for pages that would lead there. */
    public static boolean isOpenTo(Actor actor, HubSummary hub, GroupId group) {
        return MatchPolicy.comesForward(actor, hub, group);
    }

    /**
     * Comes forward.
     *
     * @param offerId which of their offers is meant; null for somebody who has not listed it
     */
    @Transactional
    public MatchOutcome handle(Actor actor, NeedId need, NeedLineId lineId, @Nullable OfferId offerId) {
        OpenLine open = line(actor, need, lineId).orElseThrow(Absent::new);
        HubSummary hub = hubs.find(open.hub()).orElseThrow(Absent::new);
        Optional<Transition> row = MatchTable.find(MatchAct.COME_FORWARD, null, Side.HELPER, hub.mode());
        if (row.isEmpty()) {
            return new MatchOutcome.Refused(MatchRefusal.NOT_NOW);
        }
        int quantity = 1;
        if (offerId != null) {
            OfferSummary offer = offers.find(actor, offerId)
                    .filter(found -> actor.is(found.owner()) && found.isOnOffer())
                    .orElseThrow(Absent::new);
            quantity = offer.quantity();
        }
        locks.helper(actor.id());
        LinePlaces line = locks.line(lineId).orElseThrow(Absent::new);
        Optional<MatchRefusal> refusal =
                MatchPolicy.refusal(row.get(), null, circumstances.of(line, actor.id(), offerId));
        if (refusal.isPresent()) {
            return refusal.get() == MatchRefusal.JUST_TAKEN
                    ? new MatchOutcome.JustTaken(lineId)
                    : new MatchOutcome.Refused(refusal.get());
        }
        Match match = transitions.begin(
                line,
                actor.id(),
                offerId,
                Math.min(quantity, line.left()),
                hub,
                row.get(),
                MatchTransitions.Cause.of(actor.id()));
        return new MatchOutcome.Done(match.id(), match.state());
    }
}
