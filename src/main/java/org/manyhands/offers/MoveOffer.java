package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.OfferId;

/** Makes an offer available, pauses it, takes it up again, closes it: one row of {@link OfferMove}. */
@ApplicationScoped
public class MoveOffer {

    private final Offers offers;
    private final OfferTransitions transitions;
    private final Clock clock;

    @Inject
    MoveOffer(Offers offers, OfferTransitions transitions, Clock clock) {
        this.offers = offers;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Moves it. What is made available, for the first time or again, stands for {@value OfferAge#STANDS_DAYS} days from
     * today.
     *
     * @param why for {@link OfferMove#CLOSE}, else null
     */
    @Transactional
    public OfferOutcome handle(Actor actor, OfferId id, OfferMove move, @Nullable OfferEnding why) {
        Offer offer = offers.lock(id).orElseThrow(Absent::new);
        Verdict<OfferRefusal> verdict = OfferPolicy.move(actor, offer, move).orAbsent();
        if (verdict instanceof Verdict.Refused<OfferRefusal>(OfferRefusal reason)) {
            return new OfferOutcome.Refused(reason);
        }
        if (why != null && !why.fits(offer.state())) {
            return new OfferOutcome.Refused(OfferRefusal.NOT_NOW);
        }
        transitions.move(offer, move, actor.id(), why);
        if (move.to() == OfferState.AVAILABLE && offer.expiresOn() != null) {
            offer.standUntil(LocalDate.now(clock).plusDays(OfferAge.STANDS_DAYS));
        }
        return new OfferOutcome.Done(id);
    }
}
