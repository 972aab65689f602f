package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.skills.ResourceKind;

/** Begins an offer as a draft that only its owner sees. */
@ApplicationScoped
public class StartOffer {

    private final Offers offers;
    private final OfferTransitions transitions;
    private final Clock clock;
    private final OneAtATime oneAtATime;

    @Inject
    StartOffer(Offers offers, OfferTransitions transitions, Clock clock, OneAtATime oneAtATime) {
        this.offers = offers;
        this.transitions = transitions;
        this.clock = clock;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Begins it; where the actor has begun one of that kind and put nothing into it, that one goes on. Whoever goes back and
     * begins again would otherwise fill their list, and use up its places, with drafts that nobody can tell apart.
     *
     * @param resource what kind of thing; null for skills
     */
    @Transactional
    public OfferOutcome handle(Actor actor, @Nullable ResourceKind resource) {
        oneAtATime.await("offers.start." + actor.id());
        List<Offer> open = offers.open(actor.id());
        Optional<Offer> begun =
                open.stream().filter(each -> each.isUntouched(resource)).findFirst();
        Verdict<OfferRefusal> verdict =
                OfferPolicy.start(actor, begun.isPresent() ? 0 : open.size()).orAbsent();
        if (verdict instanceof Verdict.Refused<OfferRefusal>(OfferRefusal reason)) {
            return new OfferOutcome.Refused(reason);
        }
        if (begun.isPresent()) {
            return new OfferOutcome.Done(begun.get().id());
        }
        Offer offer = new Offer(
                actor.id(), resource, clock.instant(), LocalDate.now(clock).plusDays(OfferAge.STANDS_DAYS));
        offers.persist(offer);
        transitions.started(offer, actor.id());
        return new OfferOutcome.Done(offer.id());
    }
}
