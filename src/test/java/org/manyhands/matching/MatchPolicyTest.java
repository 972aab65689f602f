package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.hubs.HubSummary;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.hubs.Pace;
import org.manyhands.hubs.Retention;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who comes forward and who looks for people, in each way in which a hub brings them together. */
class MatchPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final GroupId GROUP = GroupId.random();

    private final Actor member = actor(new Right(Permission.TAKE_PART, Scope.of(HUB)));
    private final Actor organiser =
            actor(new Right(Permission.TAKE_PART, Scope.of(HUB)), new Right(Permission.RUN_GROUP, Scope.of(GROUP)));
    private final Actor coordinator = actor(
            new Right(Permission.TAKE_PART, Scope.of(HUB)), new Right(Permission.MODERATE_MATCHES, Scope.of(HUB)));
    private final Actor both = actor(
            new Right(Permission.TAKE_PART, Scope.of(HUB)),
            new Right(Permission.MODERATE_MATCHES, Scope.of(HUB)),
            new Right(Permission.RUN_GROUP, Scope.of(GROUP)));

    @ParameterizedTest
    @CsvSource({"COORDINATED, false, false", "CONFIRMED, true, false", "ASSISTED, true, true", "OPEN, true, true"})
    void members_come_forward_and_groups_look_where_the_mode_has_it(
            ModerationMode mode, boolean membersComeForward, boolean groupsLook) {
        HubSummary hub = hub(mode);

        assertThat(MatchPolicy.comesForward(member, hub, GROUP)).isEqualTo(membersComeForward);
        assertThat(MatchPolicy.looksFor(member, hub, GROUP)).isEmpty();
        assertThat(MatchPolicy.looksFor(organiser, hub, GROUP).isPresent()).isEqualTo(groupsLook);
        assertThat(MatchPolicy.looksFor(both, hub, GROUP).isPresent()).isEqualTo(groupsLook);
        assertThat(MatchPolicy.looksFor(coordinator, hub, GROUP)).contains(Side.COORDINATOR);
    }

    @Test
    void whoever_speaks_for_the_group_looks_as_the_group_and_does_not_come_forward_for_it() {
        HubSummary hub = hub(ModerationMode.OPEN);

        assertThat(MatchPolicy.looksFor(both, hub, GROUP)).contains(Side.GROUP);
        assertThat(MatchPolicy.comesForward(organiser, hub, GROUP)).isFalse();
        assertThat(MatchPolicy.comesForward(organiser, hub, GroupId.random())).isTrue();
    }

    @Test
    void nobody_else_does_either() {
        HubSummary hub = hub(ModerationMode.OPEN);

        for (Actor other : new Actor[] {
            Actor.anonymous(),
            actor(new Right(Permission.TAKE_PART, Scope.of(HubId.random()))),
            actor(new Right(Permission.MODERATE_MATCHES, Scope.of(HubId.random()))),
            actor(new Right(Permission.RUN_GROUP, Scope.of(GroupId.random())))
        }) {
            assertThat(MatchPolicy.comesForward(other, hub, GROUP)).isFalse();
            assertThat(MatchPolicy.looksFor(other, hub, GROUP)).isEmpty();
        }
    }

    private static HubSummary hub(ModerationMode mode) {
        return new HubSummary(HUB, "Harbour", true, mode, List.of("en"), null, Retention.LONGEST, Pace.USUAL);
    }

    private static Actor actor(Right... rights) {
        return new Actor(PersonId.random(), Set.of(rights));
    }
}
