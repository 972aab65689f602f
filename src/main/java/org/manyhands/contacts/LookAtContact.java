package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.matching.MatchParties;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * One side looks at what the other released. The look is written first, in a transaction of its own success; only who has
 * looked may read, for ten minutes, and every reading asks again whether the release still holds. A look covers what was
 * released when it was written down and nothing later: whatever somebody read, its owner finds a look for it.
 */
@ApplicationScoped
public class LookAtContact {

    /** Looks a person has a day; more is browsing (docs/rules.md#limits). */
    public static final int LOOKS_A_DAY = 5;

    private static final Duration READABLE = Duration.ofMinutes(10);

    /** What came of it. */
    public enum Outcome {
        /** Recorded; the details may be read now. */
        RECORDED,
        /** There is nothing to look at. */
        NOTHING_RELEASED,
        /** The two sides do not stand together. */
        NOT_TOGETHER,
        /** The day's looks are used up. */
        TOO_MANY
    }

    private final MatchParties matches;
    private final ReleasedContact released;
    private final ContactLooks looks;
    private final RecentProof proof;
    private final Clock clock;
    private final OneAtATime oneAtATime;

    @Inject
    LookAtContact(
            MatchParties matches,
            ReleasedContact released,
            ContactLooks looks,
            RecentProof proof,
            Clock clock,
            OneAtATime oneAtATime) {
        this.matches = matches;
        this.released = released;
        this.looks = looks;
        this.proof = proof;
        this.clock = clock;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Records a look at everything that is released to the actor in this match: a row an owner.
     *
     * @throws Absent for everybody who is no party
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public Outcome handle(Actor actor, MatchId match) {
        oneAtATime.await("contacts.look." + actor.id());
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        Verdict<ContactPolicy.Refusal> verdict =
                ContactPolicy.mayLook(actor, parties).orAbsent();
        if (!verdict.isAllowed()) {
            return Outcome.NOT_TOGETHER;
        }
        proof.demand(actor, SensitiveAct.LOOK_AT_CONTACT);
        Instant now = clock.instant();
        List<PersonId> owners = released.owners(actor, parties, UtcDay.of(now));
        if (owners.isEmpty()) {
            return Outcome.NOTHING_RELEASED;
        }
        if (looks.since(actor.id(), now.minus(Duration.ofDays(1))) >= LOOKS_A_DAY) {
            return Outcome.TOO_MANY;
        }
        owners.forEach(owner -> looks.persist(new ContactLook(match, owner, actor.id(), now)));
        return Outcome.RECORDED;
    }

    /**
     * What the actor may read now, having looked.
     *
     * @return the details by owner; empty if the look is too long ago or nothing of what it covers is released any more
     * @throws Absent for everybody who is no party, and when the two sides do not stand together
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public List<ReleasedContact.ByOwner> read(Actor actor, MatchId match) {
        Parties parties = matches.of(match).orElseThrow(Absent::new);
        if (!ContactPolicy.mayLook(actor, parties).isAllowed()) {
            throw new Absent();
        }
        proof.demand(actor, SensitiveAct.LOOK_AT_CONTACT);
        Instant now = clock.instant();
        Map<PersonId, Instant> looked = looks.latest(actor.id(), match, now.minus(READABLE));
        return looked.isEmpty() ? List.of() : released.opened(actor, parties, UtcDay.of(now), looked);
    }
}
