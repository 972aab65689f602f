package org.manyhands.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Others' logins are an administrator's alone. */
class PeoplePolicyTest {

    @Test
    void whoever_may_close_logins_opens_them_and_signs_out() {
        Actor administrator = actor(Permission.CLOSE_LOGINS, Scope.platform());

        assertThat(PeoplePolicy.closesLogins(administrator)).isTrue();
        assertThat(PeoplePolicy.reopensLogins(administrator)).isTrue();
        assertThat(PeoplePolicy.endsSessions(administrator)).isTrue();
    }

    @Test
    void nobody_else_does() {
        for (Actor other : List.of(
                Actor.anonymous(),
                actor(Permission.TAKE_IN_PEOPLE, Scope.of(HubId.random())),
                actor(Permission.READ_JOURNAL, Scope.platform()))) {
            assertThat(PeoplePolicy.closesLogins(other)).isFalse();
            assertThat(PeoplePolicy.reopensLogins(other)).isFalse();
            assertThat(PeoplePolicy.endsSessions(other)).isFalse();
        }
    }

    private static Actor actor(Permission permission, Scope scope) {
        return new Actor(PersonId.random(), Set.of(new Right(permission, scope)));
    }
}
