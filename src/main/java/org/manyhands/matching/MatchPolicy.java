package org.manyhands.matching;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manyhands.hubs.HubSummary;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/**
 * Who stands on which side of a match, sees what of it, and whether a guard holds. Which acts there are is the business of
 * {@link MatchTable}.
 */
final class MatchPolicy {

    /** So long after one side said that it is done, silence is agreement. */
    static final Duration FORTNIGHT = Duration.ofDays(14);

    /** So long whoever began a match is told that it did not come about. */
    static final Duration WEEK = Duration.ofDays(7);

    /** So long after a dispute began, a coordinator should have settled it; then it is late, and still nothing decides by itself. */
    static final Duration SETTLING = Duration.ofDays(7);

    private MatchPolicy() {}

    /**
     * In whose name the actor acts: the helper for themselves, an organiser for the group, a coordinator of the hub. Somebody
     * who is a party acts as a party only: nobody confirms or settles their own match. Whoever no longer belongs to the hub
     * helps nobody there.
     */
    static Optional<Side> sideOf(Actor actor, HubId hub, GroupId group, PersonId helper) {
        if (actor.is(helper)) {
            return actor.may(Permission.TAKE_PART, hub) ? Optional.of(Side.HELPER) : Optional.empty();
        }
        if (actor.may(Permission.RUN_GROUP, group)) {
            return Optional.of(Side.GROUP);
        }
        return coordinates(actor, hub) ? Optional.of(Side.COORDINATOR) : Optional.empty();
    }

    /**
     * On which side the actor looks for people for the needs of this group, if at all: an organiser for their own group, where
     * groups ask for themselves; a coordinator who is no party for every group, though in some hubs only to see how it stands.
     */
    static Optional<Side> looksFor(Actor actor, HubSummary hub, GroupId group) {
        if (actor.may(Permission.RUN_GROUP, group)) {
            return begins(MatchAct.ASK, Side.GROUP, hub) ? Optional.of(Side.GROUP) : Optional.empty();
        }
        return coordinates(actor, hub.id()) ? Optional.of(Side.COORDINATOR) : Optional.empty();
    }

    /** Whether candidates shown to this side count in the reader's budget (ADR 18): not where coordinators bring people together. */
    static boolean isReadingCounted(Side side) {
        return side != Side.COORDINATOR;
    }

    /** Whether the actor may offer help with the needs of this group unasked: a member who does not speak for it. */
    static boolean comesForward(Actor actor, HubSummary hub, GroupId group) {
        return mayGive(actor, hub.id(), group) && begins(MatchAct.COME_FORWARD, Side.HELPER, hub);
    }

    /** Whether the actor can be the helper of a need of this group: whoever belongs to the hub and does not speak for the group. */
    static boolean mayGive(Actor actor, HubId hub, GroupId group) {
        return belongs(actor, hub) && !actor.may(Permission.RUN_GROUP, group);
    }

    private static boolean begins(MatchAct act, Side side, HubSummary hub) {
        return MatchTable.find(act, null, side, hub.mode()).isPresent();
    }

    /** Whether the actor belongs to the hub, without which nobody helps there. */
    static boolean belongs(Actor actor, HubId hub) {
        return actor.may(Permission.TAKE_PART, hub);
    }

    /** Whether the actor looks after the matches of the hub. */
    static boolean coordinates(Actor actor, HubId hub) {
        return actor.may(Permission.MODERATE_MATCHES, hub);
    }

    /** Whether whoever stands on this side knows of a match in this state: suggestions are for coordinators. */
    static boolean sees(Side side, MatchState state) {
        return side == Side.COORDINATOR || !state.isForCoordinatorsOnly();
    }

    /** Whether whoever stands on this side reads the reasons that others gave. */
    static boolean readsReasons(Side side) {
        return side == Side.COORDINATOR;
    }

    /** Whether the actor, who stands on this side, reads what this person wrote for coordinators: their own words, and coordinators all. */
    static boolean readsWords(Actor actor, Side side, @Nullable PersonId by) {
        return readsReasons(side) || actor.is(by);
    }

    /**
     * Whether the actor may say how it was, once it was agreed on and is over: hidden from those who are no side of it. A side has
     * one word: who said it may say it anew, and nobody else of the side writes over it.
     *
     * @param said what all sides have said so far
     */
    static Verdict<MatchRefusal> tellHowItWas(Actor actor, Match match, Side side, List<Feedback> said) {
        if (side == Side.COORDINATOR || !sees(side, match.state())) {
            return Verdict.hidden();
        }
        if (match.agreedAt() == null || !match.state().isEnd()) {
            return Verdict.refused(MatchRefusal.NOT_NOW);
        }
        return said.stream().anyMatch(one -> one.side() == side && !actor.is(one.by()))
                ? Verdict.refused(MatchRefusal.SAID_BY_ANOTHER)
                : Verdict.allowed();
    }

    /**
     * Whether the actor may write how they see it, while the two disagree: each side, and nobody but those concerned. A side has one
     * word, as {@linkplain #tellHowItWas afterwards}; but what somebody wrote for the group who no longer speaks for it leaves those
     * who do free to write.
     *
     * @param written what all sides have written so far, in this dispute and before
     * @param speakers who speaks for the group now; asked once, and only where somebody else wrote
     */
    static Verdict<MatchRefusal> writeStatement(
            Actor actor, Match match, Side side, List<DisputeStatement> written, Supplier<List<PersonId>> speakers) {
        if (side == Side.COORDINATOR || !sees(side, match.state())) {
            return Verdict.hidden();
        }
        if (match.state() != MatchState.DISPUTED) {
            return Verdict.refused(MatchRefusal.NOT_NOW);
        }
        List<PersonId> writers = written.stream()
                .filter(one -> one.isAbout(match) && one.side() == side)
                .map(DisputeStatement::by)
                .toList();
        boolean byOthers = !writers.isEmpty() && writers.stream().noneMatch(actor::is);
        return byOthers && !Collections.disjoint(writers, speakers.get())
                ? Verdict.refused(MatchRefusal.WRITTEN_BY_ANOTHER)
                : Verdict.allowed();
    }

    /** The first guard of a row that does not hold, as what to tell; empty if all hold. */
    static Optional<MatchRefusal> refusal(Transition row, @Nullable Match match, Circumstances now) {
        return row.guards().stream()
                .sorted(Comparator.naturalOrder())
                .filter(guard -> !holds(guard, row.who(), match, now))
                .map(guard -> guard.refusal(row.who()))
                .findFirst();
    }

    /** Whether the need demands vetting that the helper does not have (any more): nothing may come about, and nobody is asked. */
    static boolean isUnvetted(Circumstances now) {
        return now.vettingDemanded() && !now.vetted();
    }

    private static boolean holds(Guard guard, Side side, @Nullable Match match, Circumstances now) {
        return switch (guard) {
            case NEED_OPEN -> now.needIsOpen();
            case PLACE_LEFT -> now.placesLeft() > 0;
            case BELONGS -> now.belongs();
            case WITHIN_LIMIT -> now.commitments() < now.limit();
            case AVAILABLE -> now.available();
            case VETTED -> !isUnvetted(now);
            case NOT_OF_THE_GROUP -> !now.ofTheGroup();
            case NO_BLOCK -> !now.blocked();
            case NOT_ASKED_YET -> !now.askedAlready();
            case NOT_SUGGESTED_YET -> !now.suggestedAlready();
            case IN_TIME ->
                match != null && match.answerBy() != null && !now.today().isAfter(match.answerBy());
            case DAY_PASSED ->
                match != null && match.answerBy() != null && now.today().isAfter(match.answerBy());
            case NOT_ANSWERED_YET -> match != null && match.answerOf(side) == Answer.WAITING;
            case OTHERS_STILL_ASKED -> match != null && !match.othersSaidYes(side);
            case OTHERS_SAID_YES -> match != null && match.othersSaidYes(side);
            case BEGAN_IT -> match != null && match.begunBy() == side;
            case OTHER_SIDE -> match != null && match.reportedBy() != null && match.reportedBy() != side;
            case FORTNIGHT_PASSED ->
                match != null
                        && match.reportedAt() != null
                        && !now.today()
                                .isBefore(match.reportedAt()
                                        .plus(FORTNIGHT)
                                        .atOffset(ZoneOffset.UTC)
                                        .toLocalDate());
        };
    }
}
