package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;

/** On which side of a match somebody stands, what that side knows of it, and when it says how it sees it. */
class MatchSidesPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final HubId HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();
    private static final PersonId HELPER = PersonId.random();

    private static final Right TAKES_PART = new Right(Permission.TAKE_PART, Scope.of(HUB));
    private static final Right SPEAKS = new Right(Permission.RUN_GROUP, Scope.of(GROUP));
    private static final Right COORDINATES = new Right(Permission.MODERATE_MATCHES, Scope.of(HUB));

    private final Actor helper = new Actor(HELPER, Set.of(TAKES_PART));
    private final Actor organiser = new Actor(PersonId.random(), Set.of(SPEAKS));

    @Test
    void a_party_is_a_party_only() {
        assertThat(side(helper)).contains(Side.HELPER);
        assertThat(side(new Actor(HELPER, Set.of(TAKES_PART, SPEAKS, COORDINATES))))
                .contains(Side.HELPER);
        assertThat(side(organiser)).contains(Side.GROUP);
        assertThat(side(new Actor(PersonId.random(), Set.of(SPEAKS, COORDINATES))))
                .contains(Side.GROUP);
        assertThat(side(new Actor(PersonId.random(), Set.of(COORDINATES)))).contains(Side.COORDINATOR);
    }

    @Test
    void whoever_belongs_to_the_hub_no_more_helps_nobody_there_and_others_have_no_side() {
        assertThat(side(new Actor(HELPER, Set.of()))).isEmpty();
        assertThat(side(new Actor(PersonId.random(), Set.of(TAKES_PART)))).isEmpty();
        assertThat(side(new Actor(
                        PersonId.random(), Set.of(new Right(Permission.MODERATE_MATCHES, Scope.of(HubId.random()))))))
                .isEmpty();
        assertThat(side(Actor.anonymous())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_suggestions_only_coordinators_know(MatchState state) {
        boolean suggestion = state == MatchState.SUGGESTED || state == MatchState.DISCARDED;
        assertThat(MatchPolicy.sees(Side.COORDINATOR, state)).isTrue();
        assertThat(MatchPolicy.sees(Side.HELPER, state)).isEqualTo(!suggestion);
        assertThat(MatchPolicy.sees(Side.GROUP, state)).isEqualTo(!suggestion);
    }

    @ParameterizedTest
    @EnumSource
    void only_coordinators_read_reasons_and_bring_people_together_uncounted(Side side) {
        assertThat(MatchPolicy.readsReasons(side)).isEqualTo(side == Side.COORDINATOR);
        assertThat(MatchPolicy.isReadingCounted(side)).isEqualTo(side != Side.COORDINATOR);
    }

    @Test
    void a_side_says_how_it_was_once_what_was_agreed_on_is_over() {
        assertThat(tell(helper, done(), Side.HELPER)).isEqualTo(Verdict.allowed());
        assertThat(tell(helper, agreed(), Side.HELPER)).isEqualTo(Verdict.refused(MatchRefusal.NOT_NOW));
        assertThat(tell(helper, declined(), Side.HELPER))
                .as("never agreed on")
                .isEqualTo(Verdict.refused(MatchRefusal.NOT_NOW));
        assertThat(tell(organiser, done(), Side.COORDINATOR)).isEqualTo(Verdict.hidden());
        assertThat(tell(helper, suggested(), Side.HELPER)).isEqualTo(Verdict.hidden());
    }

    @Test
    void a_side_has_one_word_and_whoever_said_it_may_say_it_anew() {
        Feedback own = new Feedback(Side.GROUP, organiser.id(), Feedback.Useful.YES, "");
        Feedback colleagues = new Feedback(Side.GROUP, PersonId.random(), Feedback.Useful.YES, "");
        Feedback helpers = new Feedback(Side.HELPER, HELPER, Feedback.Useful.YES, "");

        assertThat(tell(organiser, done(), Side.GROUP, own, helpers)).isEqualTo(Verdict.allowed());
        assertThat(tell(organiser, done(), Side.GROUP, helpers)).isEqualTo(Verdict.allowed());
        assertThat(tell(organiser, done(), Side.GROUP, colleagues))
                .isEqualTo(Verdict.refused(MatchRefusal.SAID_BY_ANOTHER));
    }

    @Test
    void each_side_writes_how_it_sees_it_while_the_two_disagree() {
        assertThat(state(helper, disputed(), Side.HELPER)).isEqualTo(Verdict.allowed());
        assertThat(state(helper, agreed(), Side.HELPER)).isEqualTo(Verdict.refused(MatchRefusal.NOT_NOW));
        assertThat(state(helper, suggested(), Side.HELPER)).isEqualTo(Verdict.hidden());
        assertThat(state(organiser, disputed(), Side.COORDINATOR)).isEqualTo(Verdict.hidden());
    }

    @Test
    void nobody_writes_over_a_colleague_in_the_same_dispute() {
        DisputeStatement colleagues = said(Side.GROUP, PersonId.random(), NOW);

        assertThat(state(organiser, disputed(), Side.GROUP, colleagues))
                .isEqualTo(Verdict.refused(MatchRefusal.WRITTEN_BY_ANOTHER));
        assertThat(state(organiser, disputed(), Side.GROUP, said(Side.GROUP, organiser.id(), NOW)))
                .isEqualTo(Verdict.allowed());
        assertThat(state(organiser, disputed(), Side.GROUP, said(Side.HELPER, HELPER, NOW)))
                .isEqualTo(Verdict.allowed());
        assertThat(state(organiser, disputed(), Side.GROUP, said(Side.GROUP, PersonId.random(), NOW.minusSeconds(1))))
                .as("of a dispute that is settled")
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void what_somebody_wrote_who_no_longer_speaks_for_the_group_keeps_nobody_from_writing() {
        List<DisputeStatement> gone = List.of(said(Side.GROUP, PersonId.random(), NOW));

        assertThat(MatchPolicy.writeStatement(organiser, disputed(), Side.GROUP, gone, List::of))
                .isEqualTo(Verdict.allowed());
    }

    @Test
    void who_speaks_for_the_group_is_asked_once_and_only_where_others_wrote() {
        PersonId colleague = PersonId.random();
        DisputeStatement former = said(Side.GROUP, PersonId.random(), NOW);
        DisputeStatement colleagues = said(Side.GROUP, colleague, NOW);
        AtomicInteger asked = new AtomicInteger();

        for (List<DisputeStatement> written :
                List.of(List.<DisputeStatement>of(), List.of(former, said(Side.GROUP, organiser.id(), NOW)))) {
            MatchPolicy.writeStatement(organiser, disputed(), Side.GROUP, written, () -> {
                asked.incrementAndGet();
                return List.of(colleague);
            });
        }
        assertThat(asked).hasValue(0);

        Verdict<MatchRefusal> verdict =
                MatchPolicy.writeStatement(organiser, disputed(), Side.GROUP, List.of(former, colleagues), () -> {
                    asked.incrementAndGet();
                    return List.of(colleague);
                });
        assertThat(verdict).isEqualTo(Verdict.refused(MatchRefusal.WRITTEN_BY_ANOTHER));
        assertThat(asked).hasValue(1);
    }

    private static Optional<Side> side(Actor actor) {
        return MatchPolicy.sideOf(actor, HUB, GROUP, HELPER);
    }

    private static Verdict<MatchRefusal> tell(Actor actor, Match match, Side side, Feedback... said) {
        return MatchPolicy.tellHowItWas(actor, match, side, List.of(said));
    }

    private static Verdict<MatchRefusal> state(Actor actor, Match match, Side side, DisputeStatement... written) {
        List<PersonId> writers = Stream.of(written).map(DisputeStatement::by).toList();
        return MatchPolicy.writeStatement(actor, match, side, List.of(written), () -> writers);
    }

    private static DisputeStatement said(Side side, PersonId by, Instant disputedAt) {
        return new DisputeStatement(side, by, disputedAt, "As I see it.", LocalDate.of(2026, 3, 2));
    }

    private static Match suggested() {
        return new Match(
                new LinePlaces(NeedId.random(), NeedLineId.random(), HUB, GROUP, true, false, 1, 0, new BitSet()),
                HELPER,
                null,
                1,
                ModerationMode.COORDINATED,
                row(MatchAct.SUGGEST, null, Side.COORDINATOR),
                NOW);
    }

    private static Match proposed() {
        return moved(suggested(), MatchAct.PROPOSE, MatchState.SUGGESTED, Side.COORDINATOR);
    }

    private static Match declined() {
        return moved(proposed(), MatchAct.SAY_NO, MatchState.PROPOSED, Side.HELPER);
    }

    private static Match agreed() {
        Match match = moved(proposed(), MatchAct.AGREE, MatchState.PROPOSED, Side.GROUP);
        match.take(1, 1, NOW);
        return match;
    }

    private static Match done() {
        Match match = moved(agreed(), MatchAct.REPORT_DONE, MatchState.AGREED, Side.HELPER);
        return moved(match, MatchAct.CONFIRM_DONE, MatchState.REPORTED_DONE, Side.GROUP);
    }

    private static Match disputed() {
        Match match = moved(agreed(), MatchAct.BEGIN, MatchState.AGREED, Side.HELPER);
        return moved(match, MatchAct.DISPUTE, MatchState.ACTIVE, Side.HELPER);
    }

    private static Match moved(Match match, MatchAct act, MatchState from, Side who) {
        match.move(row(act, from, who), NOW);
        return match;
    }

    private static Transition row(MatchAct act, @Nullable MatchState from, Side who) {
        return MatchTable.find(act, from, who, ModerationMode.COORDINATED).orElseThrow();
    }
}
