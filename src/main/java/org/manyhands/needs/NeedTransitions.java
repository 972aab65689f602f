package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.Pace;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/**
 * How every move is made: lock, ask the policy, change, leave a row, tell the others. Runs inside the transaction of the
 * use case that calls it.
 */
@ApplicationScoped
class NeedTransitions {

    /** Why: a word of a list, a sentence, both or neither. */
    record Why(@Nullable Enum<?> reason, @Nullable String note) {
        static final Why UNSAID = new Why(null, null);

        static Why note(@Nullable String note) {
            return new Why(null, note);
        }
    }

    private final Needs needs;
    private final NeedHistory history;
    private final HubDirectory hubs;
    private final GroupDirectory groups;
    private final Event<NeedEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    NeedTransitions(
            Needs needs,
            NeedHistory history,
            HubDirectory hubs,
            GroupDirectory groups,
            Event<NeedEvents> events,
            Vault vault,
            Clock clock) {
        this.needs = needs;
        this.history = history;
        this.hubs = hubs;
        this.groups = groups;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /** Makes the move if nothing is against it. */
    NeedOutcome make(
            Actor actor,
            NeedId id,
            NeedMove move,
            Why why,
            BiConsumer<Need, Instant> change,
            Function<Need, NeedEvents> event) {
        boolean trusted = keepsTrust(id, move);
        Need need = needs.lock(actor, id);
        Optional<NeedRefusal> refused = refusal(actor, need, move, trusted);
        return refused.isPresent()
                ? new NeedOutcome.Refused(refused.get())
                : made(need, move, actor.id(), why, change, event);
    }

    /** Why the move of a locked need is refused: the policy does not allow it, or something is missing. */
    Optional<NeedRefusal> refusal(Actor actor, Need need, NeedMove move, boolean trusted) {
        if (NeedPolicy.move(actor, need.standing(), move, trusted).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return Optional.of(reason);
        }
        return NeedPolicy.takesAnswers(move) && !need.missing().isEmpty()
                ? Optional.of(NeedRefusal.INCOMPLETE)
                : Optional.empty();
    }

    /**
     * Whether the hub trusts the group of a need that is not locked yet, and goes on to until the transaction ends: otherwise a
     * need could be opened at the moment in which its group loses the trust. The group is held before the need, as whoever moves
     * the group holds them.
     *
     * @return true as well for a move that takes no trust
     */
    boolean keepsTrust(NeedId id, NeedMove move) {
        return !NeedPolicy.takesTrust(move) || keepsTrust(id);
    }

    /** The same for what is no move: what others read stays as it is, and is shown to no more people, once the trust is gone. */
    boolean keepsTrust(NeedId id) {
        return keepsGroup(id).map(GroupSummary::accredited).orElse(false);
    }

    /** The group of a need that is not locked yet, which stays as it is until the transaction ends. */
    Optional<GroupSummary> keepsGroup(NeedId id) {
        return needs.groupOf(id).flatMap(groups::keep);
    }

    /** Makes the move, already allowed, of a locked need. */
    NeedOutcome made(
            Need need,
            NeedMove move,
            @Nullable PersonId by,
            Why why,
            BiConsumer<Need, Instant> change,
            Function<Need, NeedEvents> event) {
        Instant now = clock.instant();
        NeedState from = need.state();
        change.accept(need, now);
        history.add(new NeedHistoryEntry(
                need.id(), NeedAct.of(move), from, need.state(), by, why.reason(), why.note(), now, vault));
        events.fire(event.apply(need));
        return new NeedOutcome.Done(need.id());
    }

    /** Leaves a row about something that is no move. */
    void note(Need need, NeedAct act, @Nullable PersonId by, Why why) {
        history.add(new NeedHistoryEntry(
                need.id(), act, need.state(), need.state(), by, why.reason(), why.note(), clock.instant(), vault));
    }

    /** Leaves a row about something that concerns another person, or nobody any more. */
    void noteAbout(Need need, NeedAct act, PersonId by, @Nullable PersonId concerned) {
        history.add(new NeedHistoryEntry(need, act, by, concerned, clock.instant(), vault));
    }

    /** When a confirmation of now stops counting, by the rhythm of the need's hub. */
    Instant staleAfter(Need need, Instant now) {
        Pace pace = hubs.find(need.hub()).map(HubSummary::pace).orElse(Pace.USUAL);
        return now.plus(Duration.ofDays(pace.freshnessDays(need.exposure().sensitivity())));
    }
}
