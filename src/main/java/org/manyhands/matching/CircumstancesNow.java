package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.Presence;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferSummary;
import org.manyhands.people.Blocks;
import org.manyhands.people.Capacities;
import org.manyhands.people.Capacity;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;

/** Looks up what guards ask about, each thing when it is asked for. */
@ApplicationScoped
class CircumstancesNow {

    private final Session session;
    private final Grants grants;
    private final GroupDirectory groups;
    private final Capacities capacities;
    private final Presence presence;
    private final OfferBoard offers;
    private final Blocks blocks;
    private final MatchCommitments commitments;
    private final Clock clock;

    @Inject
    CircumstancesNow(
            Session session,
            Grants grants,
            GroupDirectory groups,
            Capacities capacities,
            Presence presence,
            OfferBoard offers,
            Blocks blocks,
            MatchCommitments commitments,
            Clock clock) {
        this.session = session;
        this.grants = grants;
        this.groups = groups;
        this.capacities = capacities;
        this.presence = presence;
        this.offers = offers;
        this.blocks = blocks;
        this.commitments = commitments;
        this.clock = clock;
    }

    /**
     * For a match that there is.
     *
     * @param line under lock, where places matter
     */
    Circumstances of(LinePlaces line, Match match) {
        return of(line, match.helper(), match.offer(), match.id());
    }

    /**
     * For a match that would begin.
     *
     * @param line under lock, where places matter
     * @param offer what they would help with, or null if they did not list it
     */
    Circumstances of(LinePlaces line, PersonId helper, @Nullable OfferId offer) {
        return of(line, helper, offer, null);
    }

    private Circumstances of(LinePlaces line, PersonId helper, @Nullable OfferId offer, @Nullable MatchId match) {
        return new Circumstances() {
            @Override
            public LocalDate today() {
                return LocalDate.now(clock);
            }

            @Override
            public boolean needIsOpen() {
                return line.open()
                        && groups.find(line.group())
                                .map(GroupSummary::accredited)
                                .orElse(false);
            }

            @Override
            public int placesLeft() {
                return line.left();
            }

            @Override
            public boolean belongs() {
                return grants.may(helper, Permission.TAKE_PART, Scope.of(line.hub()));
            }

            @Override
            public int commitments() {
                return commitments.openMatches(helper, match);
            }

            @Override
            public int limit() {
                Capacity capacity = capacities.of(Set.of(helper)).get(helper);
                return capacity == null || capacity.hidden() ? 0 : capacity.matchLimit();
            }

            @Override
            public boolean available() {
                Capacity capacity = capacities.of(Set.of(helper)).get(helper);
                return capacity != null
                        && !capacity.away()
                        && !presence.isAway(helper, line.hub())
                        && (offer == null || isOnOffer(offer));
            }

            @Override
            public boolean vettingDemanded() {
                return line.vettedOnly();
            }

            @Override
            public boolean vetted() {
                return grants.holds(helper, Role.VETTED_MEMBER, Scope.of(line.hub()));
            }

            @Override
            public boolean ofTheGroup() {
                return grants.holds(helper, Role.GROUP_ORGANISER, Scope.of(line.group()));
            }

            @Override
            public boolean blocked() {
                return blocks.around(grants.holders(Role.GROUP_ORGANISER, Scope.of(line.group())))
                        .contains(helper);
            }

            @Override
            public boolean askedAlready() {
                return under(" and m.state <> :suggested");
            }

            @Override
            public boolean suggestedAlready() {
                return under(" and m.state = :suggested");
            }

            private boolean under(String way) {
                return session.createQuery(
                                        "select count(m) from Match m where m.lineId = :line and m.helperId = :helper and m.endedAt is null"
                                                + " and (:match is null or m.id <> :match)" + way,
                                        Long.class)
                                .setParameter("line", line.line().value())
                                .setParameter("helper", helper.value())
                                .setParameter("match", match == null ? null : match.value(), UUID.class)
                                .setParameter("suggested", MatchState.SUGGESTED)
                                .getSingleResult()
                        > 0;
            }
        };
    }

    private boolean isOnOffer(OfferId offer) {
        OfferSummary summary = offers.of(Set.of(offer)).get(offer);
        return summary != null && summary.isOnOffer();
    }
}
