package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.OfferId;

/** Lets an offer stand for another {@value OfferAge#STANDS_DAYS} days. */
@ApplicationScoped
public class RenewOffer {

    private final Offers offers;
    private final OfferTransitions transitions;
    private final Clock clock;

    @Inject
    RenewOffer(Offers offers, OfferTransitions transitions, Clock clock) {
        this.offers = offers;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Renews it, whether it has run out or not; one that stays is left alone. */
    @Transactional
    public OfferOutcome handle(Actor actor, OfferId id) {
        Offer offer = offers.lock(id).orElseThrow(Absent::new);
        Verdict<OfferRefusal> verdict = OfferPolicy.change(actor, offer).orAbsent();
        if (verdict instanceof Verdict.Refused<OfferRefusal>(OfferRefusal reason)) {
            return new OfferOutcome.Refused(reason);
        }
        if (offer.expiresOn() != null) {
            offer.standUntil(LocalDate.now(clock).plusDays(OfferAge.STANDS_DAYS));
            transitions.note(offer, OfferHistoryEntry.Act.RENEWED, actor.id());
        }
        return new OfferOutcome.Done(id);
    }
}
