package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.OfferId;

/** Says which skills an offer holds; what it held before is replaced. */
@ApplicationScoped
public class ChooseSkills {

    /** The most skills in one offer: a list that somebody still can read. */
    public static final int MOST = 40;

    private final Offers offers;
    private final OfferTransitions transitions;

    @Inject
    ChooseSkills(Offers offers, OfferTransitions transitions) {
        this.offers = offers;
        this.transitions = transitions;
    }

    /**
     * Replaces them.
     *
     * @param version of the offer when its form was drawn
     * @param skills each skill once, at most {@value #MOST}
     * @throws Conflict if the offer was changed since
     */
    @Transactional
    public OfferOutcome handle(Actor actor, OfferId id, int version, Collection<OfferedSkill> skills) {
        Offer offer = offers.lock(id).orElseThrow(Absent::new);
        Verdict<OfferRefusal> verdict = OfferPolicy.change(actor, offer).orAbsent();
        if (verdict instanceof Verdict.Refused<OfferRefusal>(OfferRefusal reason)) {
            return new OfferOutcome.Refused(reason);
        }
        if (offer.kind() != OfferKind.SKILLS) {
            throw new Absent();
        }
        if (offer.version() != version) {
            throw new Conflict();
        }
        if (skills.size() > MOST) {
            return new OfferOutcome.Refused(OfferRefusal.TOO_MANY);
        }
        if (skills.isEmpty() && offer.state() != OfferState.DRAFT) {
            return new OfferOutcome.Refused(OfferRefusal.HOLDS_NOTHING);
        }
        offer.choose(skills);
        transitions.note(offer, OfferHistoryEntry.Act.CHANGED, actor.id());
        return new OfferOutcome.Done(id);
    }
}
