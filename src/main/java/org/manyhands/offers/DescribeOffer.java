package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.OfferId;

/** Says everything about an offer but its skills: the thing, the terms, how long it stands. */
@ApplicationScoped
public class DescribeOffer {

    private final Offers offers;
    private final OfferBoard board;
    private final OfferTransitions transitions;
    private final Clock clock;

    @Inject
    DescribeOffer(Offers offers, OfferBoard board, OfferTransitions transitions, Clock clock) {
        this.offers = offers;
        this.board = board;
        this.transitions = transitions;
        this.clock = clock;
    }

    /**
     * Replaces what was said. An offer that runs out stands for {@value OfferAge#STANDS_DAYS} days from its last renewal, so
     * changing its words does not renew it; one that stayed until now runs out that many days from today.
     *
     * @param version of the offer when its form was drawn
     * @throws Conflict if the offer was changed since
     */
    @Transactional
    public OfferOutcome handle(Actor actor, OfferId id, int version, OfferTerms terms) {
        Offer offer = offers.lock(id).orElseThrow(Absent::new);
        Verdict<OfferRefusal> verdict = OfferPolicy.change(actor, offer).orAbsent();
        if (verdict instanceof Verdict.Refused<OfferRefusal>(OfferRefusal reason)) {
            return new OfferOutcome.Refused(reason);
        }
        if (offer.version() != version) {
            throw new Conflict();
        }
        if (terms.stays() && !board.mayStay(actor)) {
            return new OfferOutcome.Refused(OfferRefusal.MUST_RUN_OUT);
        }
        offer.describe(terms);
        if (terms.stays()) {
            offer.standUntil(null);
        } else if (offer.expiresOn() == null) {
            offer.standUntil(LocalDate.now(clock).plusDays(OfferAge.STANDS_DAYS));
        }
        transitions.note(offer, OfferHistoryEntry.Act.CHANGED, actor.id());
        return new OfferOutcome.Done(id);
    }
}
