package org.manyhands.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.Parties;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** Who may release contact details in a match and who may look: its two sides, and nobody else in any role. */
class ContactPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();
    private static final PersonId HELPER = PersonId.random();
    private static final PersonId ORGANISER = PersonId.random();

    private final Actor helper = actor(HELPER, Permission.TAKE_PART, Scope.of(HUB));
    private final Actor organiser = actor(ORGANISER, Permission.RUN_GROUP, Scope.of(GROUP));
    private final List<Actor> others = List.of(
            Actor.anonymous(),
            actor(PersonId.random(), Permission.TAKE_PART, Scope.of(HUB)),
            actor(PersonId.random(), Permission.MODERATE_MATCHES, Scope.of(HUB)),
            actor(PersonId.random(), Permission.RUN_GROUP, Scope.of(GroupId.random())));

    @Test
    void both_sides_say_what_they_would_share_until_the_match_ends() {
        for (Actor side : List.of(helper, organiser)) {
            assertThat(ContactPolicy.mayRelease(side, match(MatchState.PROPOSED)))
                    .isEqualTo(Verdict.allowed());
            assertThat(ContactPolicy.mayRelease(side, match(MatchState.AGREED))).isEqualTo(Verdict.allowed());
            assertThat(ContactPolicy.mayRelease(side, match(MatchState.DONE)))
                    .isEqualTo(Verdict.refused(ContactPolicy.Refusal.NOT_TOGETHER));
        }
    }

    @Test
    void both_sides_look_while_they_stand_together() {
        for (Actor side : List.of(helper, organiser)) {
            assertThat(ContactPolicy.mayLook(side, match(MatchState.AGREED))).isEqualTo(Verdict.allowed());
            assertThat(ContactPolicy.mayLook(side, match(MatchState.PROPOSED)))
                    .isEqualTo(Verdict.refused(ContactPolicy.Refusal.NOT_TOGETHER));
            assertThat(ContactPolicy.mayLook(side, match(MatchState.WITHDRAWN)))
                    .isEqualTo(Verdict.refused(ContactPolicy.Refusal.NOT_TOGETHER));
        }
    }

    @Test
    void for_everybody_else_there_is_nothing_to_release_or_to_look_at() {
        Parties agreed = match(MatchState.AGREED);
        for (Actor other : others) {
            assertThat(ContactPolicy.mayRelease(other, agreed)).isEqualTo(Verdict.hidden());
            assertThat(ContactPolicy.mayLook(other, agreed)).isEqualTo(Verdict.hidden());
            assertThat(ContactPolicy.isForOther(other, agreed, HELPER)).isFalse();
            assertThat(ContactPolicy.isForOther(other, agreed, ORGANISER)).isFalse();
        }
    }

    @Test
    void what_was_released_is_for_the_other_side_and_not_for_ones_own() {
        Parties agreed = match(MatchState.AGREED);
        assertThat(ContactPolicy.isForOther(organiser, agreed, HELPER)).isTrue();
        assertThat(ContactPolicy.isForOther(organiser, agreed, PersonId.random()))
                .as("a colleague's")
                .isFalse();
        assertThat(ContactPolicy.isForOther(helper, agreed, ORGANISER)).isTrue();
        assertThat(ContactPolicy.isForOther(helper, agreed, HELPER)).isFalse();
    }

    private static Parties match(MatchState state) {
        return new Parties(MatchId.random(), NeedId.random(), HUB, GROUP, HELPER, state, Instant.EPOCH, null);
    }

    private static Actor actor(PersonId person, Permission permission, Scope scope) {
        return new Actor(person, Set.of(new Right(permission, scope)));
    }
}
