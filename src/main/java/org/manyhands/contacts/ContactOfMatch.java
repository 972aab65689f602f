package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.MatchId;

/** What a party sees of contact on the page of a match: what they share, and whether anything waits to be looked at. */
@ApplicationScoped
public class ContactOfMatch {

    /**
     * The state of contact in a match, for one party.
     *
     * @param together whether both sides have agreed and the match goes on
     * @param over whether the match has ended
     * @param wasTogether whether both sides ever agreed, so that something may have been shared
     * @param own the party's own details, opened
     * @param ticked which of them are released for this match
     * @param lastDay until when, or null if nothing is
     * @param usualDay the last day that is proposed where nothing is shared yet
     * @param latestDay the latest day that can be chosen
     * @param somethingForMe whether the other side has released anything
     */
    public record State(
            boolean together,
            boolean over,
            boolean wasTogether,
            List<Detail> own,
            Set<UUID> ticked,
            @Nullable LocalDate lastDay,
            LocalDate usualDay,
            LocalDate latestDay,
            boolean somethingForMe) {}

    private final MatchParties matches;
    private final MyContact mine;
    private final ContactReleases releases;
    private final ReleasedContact released;
    private final Clock clock;

    @Inject
    ContactOfMatch(
            MatchParties matches, MyContact mine, ContactReleases releases, ReleasedContact released, Clock clock) {
        this.matches = matches;
        this.mine = mine;
        this.releases = releases;
        this.released = released;
        this.clock = clock;
    }

    /** The state for this actor; empty for everybody who is no party. */
    public Optional<State> of(Actor actor, MatchId match) {
        return matches.of(match)
                .filter(parties -> MatchParties.sideOf(actor, parties).isPresent())
                .map(parties -> state(actor, parties));
    }

    private State state(Actor actor, Parties parties) {
        LocalDate today = UtcDay.of(clock.instant());
        List<ContactRelease> own = releases.unstopped(parties.match(), actor.id()).stream()
                .filter(release -> !release.lastDay().isBefore(today))
                .toList();
        boolean together = parties.state().isTogether();
        return new State(
                together,
                parties.state().isEnd(),
                parties.agreedAt() != null,
                mine.details(actor),
                own.stream().map(ContactRelease::detail).collect(Collectors.toUnmodifiableSet()),
                own.isEmpty() ? null : own.getFirst().lastDay(),
                today.plusDays(ContactRelease.USUAL_DAYS),
                today.plusDays(ContactRelease.LONGEST_DAYS),
                together && !released.owners(actor, parties, today).isEmpty());
    }
}
