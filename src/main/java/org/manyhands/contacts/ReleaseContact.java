package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.MatchId;

/**
 * The owner says which details this match may see, and until when; ticking nothing stops it at once, whatever has become of
 * the match and of the owner's side in it, and asks for no proof.
 */
@ApplicationScoped
public class ReleaseContact {

    /** What came of it. */
    public enum Outcome {
        /** These details are released (or will be, once both have agreed). */
        RELEASED,
        /** Nothing is released any more. */
        STOPPED,
        /** Nothing was ticked and nothing was released: there is nothing to stop. */
        NOTHING_TICKED,
        /** The day is past or more than 60 days away. */
        BAD_DAY,
        /** The match is over. */
        OVER
    }

    private final MatchParties matches;
    private final ContactDetails details;
    private final ContactReleases releases;
    private final RecentProof proof;
    private final Clock clock;

    @Inject
    ReleaseContact(
            MatchParties matches, ContactDetails details, ContactReleases releases, RecentProof proof, Clock clock) {
        this.matches = matches;
        this.details = details;
        this.releases = releases;
        this.proof = proof;
        this.clock = clock;
    }

    /**
     * Replaces what the actor releases for this match.
     *
     * @param ticked the ids of the actor's own details; others' are ignored
     * @param lastDay the last day on which they may be seen
     * @throws Absent for everybody who is no party
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public Outcome handle(Actor actor, MatchId match, Set<UUID> ticked, LocalDate lastDay) {
        Instant now = clock.instant();
        if (ticked.isEmpty() && stop(actor, match, now)) {
            return Outcome.STOPPED;
        }
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        Verdict<ContactPolicy.Refusal> verdict =
                ContactPolicy.mayRelease(actor, parties).orAbsent();
        if (!verdict.isAllowed()) {
            return Outcome.OVER;
        }
        if (ticked.isEmpty()) {
            return Outcome.NOTHING_TICKED;
        }
        proof.demand(actor, SensitiveAct.RELEASE_CONTACT);
        LocalDate today = UtcDay.of(now);
        if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(ContactRelease.LONGEST_DAYS))) {
            return Outcome.BAD_DAY;
        }
        stop(actor, match, now);
        List<ContactDetail> own = details.of(actor.id(), ticked);
        own.forEach(detail -> releases.persist(new ContactRelease(detail, match, lastDay, now)));
        return own.isEmpty() ? Outcome.STOPPED : Outcome.RELEASED;
    }

    private boolean stop(Actor actor, MatchId match, Instant now) {
        List<ContactRelease> own = releases.unstopped(match, actor.id());
        own.forEach(release -> release.stop(now));
        releases.flush();
        return !own.isEmpty();
    }
}
