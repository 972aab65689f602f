package org.manyhands.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manyhands.offers.OfferAge;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Tally;
import org.manyhands.shared.Waiting;

/**
 * Own offers that run out, and those that have: one line for each kind, because the page behind it renews each with a click. What
 * still stands is under way; what has expired waits for its owner, and until then nobody is asked for it.
 */
@RequestScoped
class OfferWork implements Work {

    private final OfferBoard offers;

    // The parts of My work ask one after the other.
    private @Nullable List<OfferSummary> found;

    @Inject
    OfferWork(OfferBoard offers) {
        this.offers = offers;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        List<LocalDate> ends = lastDays(actor, false);
        return ends.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        "desk:offers_expired",
                        List.of(ends.size()),
                        "/offers",
                        ends.getFirst().plusDays(1),
                        null,
                        ends.size()));
    }

    @Override
    public Tally countWaitingFor(Actor actor) {
        return offers.countExpired(actor);
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        List<LocalDate> ends = lastDays(actor, true);
        return ends.isEmpty()
                ? List.of()
                : List.of(new Waiting(
                        "desk:offers_end",
                        List.of(ends.size()),
                        "/offers",
                        ends.getFirst().minusDays(OfferAge.WARNED_DAYS),
                        ends.getFirst(),
                        ends.size()));
    }

    /** Of those that still stand or of those that do not, the soonest first. */
    private List<LocalDate> lastDays(Actor actor, boolean standing) {
        List<OfferSummary> toRenew = found;
        if (toRenew == null) {
            toRenew = offers.toRenew(actor);
            found = toRenew;
        }
        return toRenew.stream()
                .filter(offer -> offer.age().isStanding() == standing)
                .map(OfferSummary::expiresOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }
}
