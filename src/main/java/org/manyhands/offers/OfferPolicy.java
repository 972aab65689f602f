package org.manyhands.offers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;

/** Who may do what with an offer. What its owner may do does not exist for anybody else, not even for those who may read it. */
final class OfferPolicy {

    /** Open offers a person; nobody has more to give than can be looked after. */
    static final int MOST = 20;

    private OfferPolicy() {}

    /** Whether a hub has taken the actor in: offers are for such people. */
    static boolean isMember(Actor actor) {
        return !actor.hubsWhere(Permission.TAKE_PART).isEmpty();
    }

    /** Making an offer: whoever a hub has taken in. */
    static Verdict<OfferRefusal> start(Actor actor, long open) {
        if (!isMember(actor)) {
            return Verdict.refused(OfferRefusal.NO_HUB);
        }
        return open >= MOST ? Verdict.refused(OfferRefusal.TOO_MANY) : Verdict.allowed();
    }

    /**
     * Reading: its owner; while it stands and its owner is in sight, coordinators of the hubs its owner belongs to.
     *
     * @param ownersHubs those that its owner takes part in; asked for only if it matters, like the next
     * @param ownerHidden whether its owner is out of sight
     */
    static Verdict<OfferRefusal> read(
            Actor actor, Offer offer, LocalDate today, Supplier<Set<HubId>> ownersHubs, BooleanSupplier ownerHidden) {
        if (actor.is(offer.owner())) {
            return Verdict.allowed();
        }
        Set<HubId> mine = actor.hubsWhere(Permission.MODERATE_MATCHES);
        boolean inSight = offer.state().isStanding() && OfferAge.of(offer.expiresOn(), today) != OfferAge.OUT_OF_SIGHT;
        return inSight
                        && !mine.isEmpty()
                        && !Collections.disjoint(mine, ownersHubs.get())
                        && !ownerHidden.getAsBoolean()
                ? Verdict.allowed()
                : Verdict.hidden();
    }

    /** Changing what it says: its owner, until it is over. */
    static Verdict<OfferRefusal> change(Actor actor, Offer offer) {
        if (!actor.is(offer.owner())) {
            return Verdict.hidden();
        }
        return offer.state() == OfferState.CLOSED ? Verdict.refused(OfferRefusal.NOT_NOW) : Verdict.allowed();
    }

    /** Moving it: its owner, where the table holds the move. */
    static Verdict<OfferRefusal> move(Actor actor, Offer offer, OfferMove move) {
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

    /**
     * Whether somebody's offers may stay without being renewed: every hub they belong to has to allow it.
     *
     * @param hubs those they belong to
     */
    static boolean mayStay(Collection<HubSummary> hubs) {
        return !hubs.isEmpty() && hubs.stream().allMatch(hub -> hub.pace().offersMayStay());
    }
}
