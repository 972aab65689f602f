package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.manyhands.access.Grants;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.people.Hiding;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who may do what with an offer. What its owner may do does not exist for anybody else, not even for those who may read it. */
@ApplicationScoped
class OfferPolicy {

    /** Open offers a person; nobody has more to give than can be looked after. */
    static final int MOST = 20;

    private final Grants grants;
    private final Hiding hiding;
    private final HubDirectory hubs;
    private final Clock clock;

    @Inject
    OfferPolicy(Grants grants, Hiding hiding, HubDirectory hubs, Clock clock) {
        this.grants = grants;
        this.hiding = hiding;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Making an offer: whoever a hub has taken in. */
    Verdict<OfferRefusal> start(Actor actor, long open) {
        if (actor.hubsWhere(Permission.TAKE_PART).isEmpty()) {
            return Verdict.refused(OfferRefusal.NO_HUB);
        }
        return open >= MOST ? Verdict.refused(OfferRefusal.TOO_MANY) : Verdict.allowed();
    }

    /** Reading: its owner; while it stands and its owner is in sight, coordinators of the hubs its owner belongs to. */
    Verdict<OfferRefusal> read(Actor actor, Offer offer) {
        if (actor.is(offer.owner())) {
            return Verdict.allowed();
        }
        boolean inSight = offer.state().isStanding()
                && OfferAge.of(offer.expiresOn(), LocalDate.now(clock)) != OfferAge.OUT_OF_SIGHT;
        return inSight && coordinatesAHubOf(actor, offer) && !isHidden(offer.owner())
                ? Verdict.allowed()
                : Verdict.hidden();
    }

    /** Changing what it says: its owner, until it is over. */
    Verdict<OfferRefusal> change(Actor actor, Offer offer) {
        if (!actor.is(offer.owner())) {
            return Verdict.hidden();
        }
        return offer.state() == OfferState.CLOSED ? Verdict.refused(OfferRefusal.NOT_NOW) : Verdict.allowed();
    }

    /** Moving it: its owner, where the table holds the move. */
    Verdict<OfferRefusal> move(Actor actor, Offer offer, OfferMove move) {
        if (!actor.is(offer.owner())) {
            return Verdict.hidden();
        }
        if (!move.startsIn(offer.state())) {
            return Verdict.refused(OfferRefusal.NOT_NOW);
        }
        return move == OfferMove.PUBLISH && !offer.holdsSomething()
                ? Verdict.refused(OfferRefusal.HOLDS_NOTHING)
                : Verdict.allowed();
    }

    /** Whether the actor's offers may stay without being renewed: every hub they belong to has to allow it. */
    boolean mayStay(Actor actor) {
        Set<HubId> mine = actor.hubsWhere(Permission.TAKE_PART);
        return !mine.isEmpty()
                && hubs.of(mine).values().stream().allMatch(hub -> hub.pace().offersMayStay());
    }

    private boolean isHidden(PersonId owner) {
        return !hiding.amongst(Set.of(owner)).isEmpty();
    }

    private boolean coordinatesAHubOf(Actor actor, Offer offer) {
        Set<HubId> mine = actor.hubsWhere(Permission.MODERATE_MATCHES);
        if (mine.isEmpty()) {
            return false;
        }
        Set<Right> theirs = grants.rightsOf(offer.owner());
        return mine.stream().anyMatch(hub -> theirs.contains(new Right(Permission.TAKE_PART, Scope.of(hub))));
    }
}
