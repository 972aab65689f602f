package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.PersonId;

/** Which coordinators keep a need, hand it over and name who stands in. */
class NeedCarePolicyTest {

    private static final PersonId KEEPER = Cast.COORDINATOR.id();
    private static final PersonId DEPUTY = Cast.SECOND_COORDINATOR.id();
    private static final Standing OPEN = Standings.of(NeedState.OPEN, Exposure.least(Sensitivity.OPEN), Origin.TYPED);
    private static final Standing CLOSED = Standings.closedAs(CloseReason.FULFILLED, true);

    private final Actor keeper = coordinator(KEEPER);
    private final Actor deputy = coordinator(DEPUTY);
    private final Actor third = coordinator(PersonId.random());
    private final Actor organiser =
            new Actor(Cast.ORGANISER.id(), Set.of(new Right(Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID))));
    private final List<Actor> others = List.of(
            organiser,
            Actor.anonymous(),
            new Actor(Cast.VOLUNTEER.id(), Set.of(new Right(Permission.TAKE_PART, Scope.of(Town.HARBOUR)))),
            new Actor(Cast.OUTSIDER.id(), Set.of(new Right(Permission.TRIAGE_NEEDS, Scope.of(Town.HILLSIDE)))));

    @Test
    void coordinators_care_for_what_they_know_of_and_is_not_over() {
        assertThat(NeedCarePolicy.care(keeper, OPEN)).isEqualTo(Verdict.allowed());
        assertThat(NeedCarePolicy.care(keeper, CLOSED)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
        assertThat(NeedCarePolicy.care(keeper, draft(Origin.PHONE))).isEqualTo(Verdict.allowed());
        assertThat(NeedCarePolicy.care(keeper, draft(Origin.TYPED)))
                .as("what a group writes")
                .isEqualTo(Verdict.hidden());
    }

    @Test
    void for_everybody_else_there_is_nothing_to_care_for() {
        for (Actor other : others) {
            assertThat(NeedCarePolicy.care(other, OPEN)).isEqualTo(Verdict.hidden());
            assertThat(NeedCarePolicy.take(other, OPEN, null)).isEqualTo(Verdict.hidden());
            assertThat(NeedCarePolicy.handOver(other, OPEN, KEEPER, null, null, _ -> true))
                    .isEqualTo(Verdict.hidden());
            assertThat(NeedCarePolicy.nameDeputy(other, OPEN, KEEPER, null, _ -> true))
                    .isEqualTo(Verdict.hidden());
        }
    }

    @Test
    void a_need_is_taken_while_nobody_else_has_it() {
        assertThat(NeedCarePolicy.take(keeper, OPEN, null)).isEqualTo(Verdict.allowed());
        assertThat(NeedCarePolicy.take(keeper, OPEN, KEEPER)).isEqualTo(Verdict.allowed());
        assertThat(NeedCarePolicy.take(third, OPEN, KEEPER)).isEqualTo(Verdict.refused(NeedRefusal.KEPT_BY_ANOTHER));
        assertThat(NeedCarePolicy.take(keeper, CLOSED, null)).isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
    }

    @Test
    void its_keeper_gives_it_to_a_coordinator_or_to_nobody() {
        assertThat(handOver(keeper, DEPUTY)).isEqualTo(Verdict.allowed());
        assertThat(handOver(keeper, null)).isEqualTo(Verdict.allowed());
        assertThat(handOver(keeper, Cast.VOLUNTEER.id())).isEqualTo(Verdict.refused(NeedRefusal.NOT_A_COORDINATOR));
        assertThat(NeedCarePolicy.handOver(keeper, CLOSED, KEEPER, DEPUTY, DEPUTY, this::coordinates))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
    }

    @Test
    void a_deputy_takes_it_over_and_gives_it_to_nobody_else() {
        assertThat(handOver(deputy, DEPUTY)).isEqualTo(Verdict.allowed());
        assertThat(handOver(deputy, null)).isEqualTo(Verdict.refused(NeedRefusal.NOT_THE_KEEPER));
        assertThat(handOver(deputy, KEEPER)).isEqualTo(Verdict.refused(NeedRefusal.NOT_THE_KEEPER));
        assertThat(handOver(third, third.id())).isEqualTo(Verdict.refused(NeedRefusal.NOT_THE_KEEPER));
    }

    @Test
    void its_keeper_names_another_coordinator_to_stand_in() {
        assertThat(nameDeputy(keeper, DEPUTY)).isEqualTo(Verdict.allowed());
        assertThat(nameDeputy(keeper, null)).isEqualTo(Verdict.allowed());
        assertThat(nameDeputy(keeper, KEEPER)).isEqualTo(Verdict.refused(NeedRefusal.NOT_A_COORDINATOR));
        assertThat(nameDeputy(keeper, Cast.VOLUNTEER.id())).isEqualTo(Verdict.refused(NeedRefusal.NOT_A_COORDINATOR));
        assertThat(nameDeputy(deputy, DEPUTY)).isEqualTo(Verdict.refused(NeedRefusal.NOT_THE_KEEPER));
        assertThat(NeedCarePolicy.nameDeputy(keeper, CLOSED, KEEPER, DEPUTY, this::coordinates))
                .isEqualTo(Verdict.refused(NeedRefusal.NOT_NOW));
    }

    private Verdict<NeedRefusal> handOver(Actor actor, @Nullable PersonId to) {
        return NeedCarePolicy.handOver(actor, OPEN, KEEPER, DEPUTY, to, this::coordinates);
    }

    private Verdict<NeedRefusal> nameDeputy(Actor actor, @Nullable PersonId named) {
        return NeedCarePolicy.nameDeputy(actor, OPEN, KEEPER, named, this::coordinates);
    }

    private boolean coordinates(PersonId person) {
        return person.equals(KEEPER) || person.equals(DEPUTY);
    }

    private static Standing draft(Origin origin) {
        return Standings.of(NeedState.DRAFT, Exposure.least(Sensitivity.OPEN), origin);
    }

    private static Actor coordinator(PersonId person) {
        return new Actor(person, Set.of(new Right(Permission.TRIAGE_NEEDS, Scope.of(Town.HARBOUR))));
    }
}
