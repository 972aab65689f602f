package org.manyhands.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Permission;
import org.manyhands.shared.web.SiteConfig;

/** What sleeps without a second factor, permission by permission and role by role. */
class SecondFactorTest {

    private static final SecondFactor DEMANDED = new SecondFactor(SiteConfig.SecondFactor.DEMANDED);
    private static final SecondFactor OFFERED = new SecondFactor(SiteConfig.SecondFactor.OFFERED);

    @Test
    void only_what_people_do_for_themselves_and_their_group_is_awake_without_one() {
        assertThat(awake(DEMANDED, false))
                .containsExactlyInAnyOrder(Permission.TAKE_PART, Permission.RUN_GROUP, Permission.HELP_WITH_NEED);
    }

    @Test
    void with_one_and_where_it_is_only_offered_everything_is_awake() {
        Set<Permission> all = EnumSet.allOf(Permission.class);

        assertThat(awake(DEMANDED, true)).isEqualTo(all);
        assertThat(awake(OFFERED, false)).isEqualTo(all);
        assertThat(awake(OFFERED, true)).isEqualTo(all);
    }

    @Test
    void it_is_asked_of_whoever_has_power_over_others_or_is_to_see_protected_needs() {
        assertThat(Arrays.stream(Role.values()).filter(role -> DEMANDED.leavesDormant(role, false)))
                .containsExactlyInAnyOrder(
                        Role.VETTED_MEMBER, Role.COORDINATOR, Role.MODERATOR, Role.ADMINISTRATOR, Role.AUDITOR);
        assertThat(Role.values()).noneMatch(role -> DEMANDED.leavesDormant(role, true));
    }

    private static Set<Permission> awake(SecondFactor rule, boolean used) {
        return Arrays.stream(Permission.values())
                .filter(permission -> rule.wakes(permission, used))
                .collect(Collectors.toSet());
    }
}
