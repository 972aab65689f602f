package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;

/** Each side closes a need for reasons of its own, whatever form the words came by. */
@QuarkusTest
class CloseNeedTest extends TownTest {

    @Inject
    CloseNeed close;

    @Inject
    Grants grants;

    @Test
    void a_group_does_not_say_what_is_the_coordinators_to_say() {
        assertThat(closed(Cast.ORGANISER, CloseReason.UNSAFE))
                .isEqualTo(new NeedOutcome.Refused(NeedRefusal.REASON_MISSING));
        assertThat(closed(Cast.COORDINATOR, CloseReason.WITHDRAWN))
                .isEqualTo(new NeedOutcome.Refused(NeedRefusal.REASON_MISSING));
        assertThat(closed(Cast.ORGANISER, CloseReason.MET_ELSEWHERE)).isEqualTo(new NeedOutcome.Done(Town.INTAKE_LIST));
    }

    private NeedOutcome closed(Cast who, CloseReason reason) {
        Actor actor = new Actor(who.id(), grants.rightsOf(who.id()));
        return close.handle(actor, Town.INTAKE_LIST, reason, null, null);
    }
}
