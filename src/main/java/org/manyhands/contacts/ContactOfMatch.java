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
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
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
     * @param proven whether the party has proved lately enough who they are to see and tick their own details here
     * @param own the party's own details, opened; none unless proven
     * @param ticked which of them are released for this match
     * @param lastDay until when, or null if nothing is
     * @param usualDay the last day that is proposed where nothing is shared yet
     * @param latestDay the latest day that can be chosen
     * @param somethingForMe whether the other side has released anything
     * @param toGroup whether the other side is a group, for which others may speak one day
     */
    public record State(
            boolean together,
            boolean over,
            boolean wasTogether,
            boolean proven,
            List<Detail> own,
            Set<UUID> ticked,
            @Nullable LocalDate lastDay,
            LocalDate usualDay,
            LocalDate latestDay,
            boolean somethingForMe,
            boolean toGroup) {}

    private final MatchParties matches;
    private final MyContact mine;
    private final ContactReleases releases;
    private final ReleasedContact released;
    private final RecentProof proof;
    private final Clock clock;

    @Inject
    ContactOfMatch(
            MatchParties matches,
            MyContact mine,
            ContactReleases releases,
            ReleasedContact released,
            RecentProof proof,
            Clock clock) {
        this.matches = matches;
        this.mine = mine;
        this.releases = releases;
        this.released = released;
        this.proof = proof;
        this.clock = clock;
    }

    /** The state for this actor; empty for everybody who is no party. */
    public Optional<State> of(Actor actor, MatchId match) {
        return matches.of(match)
                .filter(parties -> MatchParties.sideOf(actor, parties).isPresent())
                .map(parties -> state(actor, parties));
    }

    /**
     * The state for this actor, who comes to change or to look.
     *
     * @throws Absent for everybody who is no party
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    public State toChange(Actor actor, MatchId match) {
        State state = of(actor, match).orElseThrow(Absent::new);
        proof.demand(actor, SensitiveAct.SEE_OWN_CONTACT);
        return state;
    }

    private State state(Actor actor, Parties parties) {
        LocalDate today = UtcDay.of(clock.instant());
        List<ContactRelease> own = releases.unstopped(parties.match(), actor.id()).stream()
                .filter(release -> !release.lastDay().isBefore(today))
                .toList();
        boolean proven = proof.isThere(actor, SensitiveAct.SEE_OWN_CONTACT);
        boolean together = parties.state().isTogether();
        return new State(
                together,
                parties.state().isEnd(),
                parties.agreedAt() != null,
                proven,
                proven ? mine.details(actor) : List.of(),
                own.stream().map(ContactRelease::detail).collect(Collectors.toUnmodifiableSet()),
                own.isEmpty() ? null : own.getFirst().lastDay(),
                today.plusDays(ContactRelease.USUAL_DAYS),
                today.plusDays(ContactRelease.LONGEST_DAYS),
                together && !released.owners(actor, parties, today).isEmpty(),
                actor.is(parties.helper()));
    }
}
