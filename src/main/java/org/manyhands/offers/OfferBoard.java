package org.manyhands.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.access.Grants;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.people.Hiding;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Tally;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;

/** Reads of offers. What the actor may not see is missing from every answer. */
@ApplicationScoped
public class OfferBoard {

    private final Offers offers;
    private final HubDirectory hubs;
    private final Grants grants;
    private final Hiding hiding;
    private final Clock clock;

    @Inject
    OfferBoard(Offers offers, HubDirectory hubs, Grants grants, Hiding hiding, Clock clock) {
        this.offers = offers;
        this.hubs = hubs;
        this.grants = grants;
        this.hiding = hiding;
        this.clock = clock;
    }

    /** Whether offers are for the actor at all: a hub has taken them in. */
    public boolean isFor(Actor actor) {
        return OfferPolicy.isMember(actor);
    }

    /** The actor's own offers that are not over, the newest first. Two queries, however many there are. */
    public List<OfferSummary> mine(Actor actor) {
        return offers.open(actor.id()).stream()
                .map(offer -> offer.summary(LocalDate.now(clock)))
                .toList();
    }

    /** Own offers that run out soon or have run out, for "my work". */
    public List<OfferSummary> toRenew(Actor actor) {
        return mine(actor).stream().filter(OfferSummary::asksForRenewal).toList();
    }

    /** How many of the actor's own offers have run out and are neither renewed nor over; every page asks. */
    public Tally countExpired(Actor actor) {
        return !actor.isPerson()
                ? Tally.NONE
                : new Tally(
                        "(select count(*) from offer where person_id = :offersOwner and state in ('AVAILABLE', 'PAUSED')"
                                + " and expires_on < :offersToday)",
                        Map.of("offersOwner", actor.id().value(), "offersToday", LocalDate.now(clock)));
    }

    /** The offer, if the actor may read it. */
    public Optional<OfferSummary> find(Actor actor, OfferId id) {
        return offers.find(id).filter(offer -> mayRead(actor, offer)).map(offer -> offer.summary(LocalDate.now(clock)));
    }

    /**
     * Offers by id for matching, which decides by its own policy who sees what of them: whoever sees a match or a candidate
     * sees the offer behind it.
     */
    public Map<OfferId, OfferSummary> of(Collection<OfferId> ids) {
        LocalDate today = LocalDate.now(clock);
        return offers.of(ids).stream()
                .map(offer -> offer.summary(today))
                .collect(Collectors.toUnmodifiableMap(OfferSummary::id, Function.identity()));
    }

    /** Whether the actor's offers may stay without being renewed. */
    public boolean mayStay(Actor actor) {
        return OfferPolicy.mayStay(
                hubs.of(actor.hubsWhere(Permission.TAKE_PART)).values());
    }

    private boolean mayRead(Actor actor, Offer offer) {
        PersonId owner = offer.owner();
        return OfferPolicy.read(
                        actor,
                        offer,
                        LocalDate.now(clock),
                        () -> grants.hubsWhere(owner, Permission.TAKE_PART),
                        () -> !hiding.amongst(Set.of(owner)).isEmpty())
                .isAllowed();
    }
}
