package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.shared.vault.Vault;

/** Somebody asks to join a hub, of their own accord or with an invitation. A coordinator decides. */
@ApplicationScoped
public class AskToJoin {

    private final Hubs hubs;
    private final Memberships memberships;
    private final InvitationsInForce invitations;
    private final MembershipTransitions transitions;
    private final OneAtATime oneAtATime;
    private final Vault vault;
    private final Clock clock;

    @Inject
    AskToJoin(
            Hubs hubs,
            Memberships memberships,
            InvitationsInForce invitations,
            MembershipTransitions transitions,
            OneAtATime oneAtATime,
            Vault vault,
            Clock clock) {
        this.hubs = hubs;
        this.memberships = memberships;
        this.invitations = invitations;
        this.transitions = transitions;
        this.oneAtATime = oneAtATime;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Asks; absent where the actor may not know of the hub and has no invitation.
     *
     * @param answers to the hub's questions, in their order
     * @param secret of an invitation to this hub, or null
     * @param seen the version of the hub whose questions were answered
     * @throws Conflict if the questions have changed since
     */
    @Transactional
    public HubOutcome handle(Actor actor, HubId id, List<String> answers, @Nullable String secret, int seen) {
        oneAtATime.await("hubs.ask." + actor.id());
        Instant now = clock.instant();
        Hub hub = hubs.get(id);
        Optional<Invitation> invitation = secret == null
                ? Optional.empty()
                : Optional.of(invitations
                        .hold(secret)
                        .filter(each -> each.hub().equals(id))
                        .orElseThrow(Absent::new));
        Verdict<HubRefusal> verdict =
                verdict(actor, hub, invitation.isPresent(), now).orAbsent();
        if (verdict instanceof Verdict.Refused<HubRefusal>(HubRefusal why)) {
            return new HubOutcome.Refused(why);
        }
        Membership membership = new Membership(
                id,
                actor.id(),
                answered(hub, answers, seen).stream()
                        .map(answer -> SealedAnswer.seal(answer, actor.id(), vault))
                        .toList(),
                invitation.map(Invitation::id).orElse(null),
                now);
        memberships.persist(membership);
        invitation.ifPresent(each -> each.use(now));
        transitions.begin(membership);
        return new HubOutcome.Done();
    }

    /**
     * Whether the actor may ask now, told before they write anything.
     *
     * @param invited whether they hold an invitation that is still good
     * @throws Absent where the actor may not know of the hub
     */
    public Verdict<HubRefusal> mayAsk(Actor actor, HubId id, boolean invited) {
        return verdict(actor, hubs.get(id), invited, clock.instant()).orAbsent();
    }

    private Verdict<HubRefusal> verdict(Actor actor, Hub hub, boolean invited, Instant now) {
        return HubPolicy.ask(
                actor,
                hub,
                memberships.latest(hub.id(), actor.id()),
                memberships.removedAt(hub.id(), actor.id()),
                invited,
                memberships.asked(actor.id()),
                now);
    }

    private static List<JoinAnswer> answered(Hub hub, List<String> answers, int seen) {
        List<JoinQuestion> questions = hub.questions();
        if (hub.version() != seen || answers.size() != questions.size()) {
            throw new Conflict();
        }
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new JoinAnswer(questions.get(i).question(), answers.get(i)))
                .toList();
    }
}
