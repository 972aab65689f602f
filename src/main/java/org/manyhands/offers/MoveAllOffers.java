package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.manyhands.shared.Actor;

/** Pauses everything a person offers in one step, or takes everything up again. */
@ApplicationScoped
public class MoveAllOffers {

    private final Offers offers;
    private final OfferTransitions transitions;

    @Inject
    MoveAllOffers(Offers offers, OfferTransitions transitions) {
        this.offers = offers;
        this.transitions = transitions;
    }

    /** Pauses all that is available; returns how many offers that were. */
    @Transactional
    public int pause(Actor actor) {
        return moveAll(actor, OfferState.AVAILABLE, OfferMove.PAUSE);
    }

    /** Takes all that is paused up again, as it stood: nothing is renewed by this. */
    @Transactional
    public int resume(Actor actor) {
        return moveAll(actor, OfferState.PAUSED, OfferMove.RESUME);
    }

    private int moveAll(Actor actor, OfferState from, OfferMove move) {
        List<Offer> mine = offers.lockAll(actor.id(), from).stream()
                .filter(offer -> OfferPolicy.move(actor, offer, move).isAllowed())
                .toList();
        mine.forEach(offer -> transitions.move(offer, move, actor.id(), null));
        return mine.size();
    }
}
