package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.manyhands.offers.OfferAge;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Waiting;

/** Own offers that run out. One line for all of them, and nobody waits for it: the page behind it renews each with a click. */
@ApplicationScoped
class OfferWork implements Work {

    private final OfferBoard offers;

    @Inject
    OfferWork(OfferBoard offers) {
        this.offers = offers;
    }

    @Override
    public List<Waiting> underWay(Actor actor) {
        List<LocalDate> ends = offers.toRenew(actor).stream()
                .map(OfferSummary::expiresOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
        if (ends.isEmpty()) {
            return List.of();
        }
        LocalDate first = ends.getFirst();
        return List.of(new Waiting(
                "desk:offers_end",
                List.of(ends.size()),
                "/offers",
                first.minusDays(OfferAge.WARNED_DAYS),
                first,
                ends.size()));
    }
}
