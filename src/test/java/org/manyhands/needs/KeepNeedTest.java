package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.manyhands.access.EndGrant;
import org.manyhands.access.GrantDraft;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;

/** Of coordinators who take one need at the same moment exactly one has it, and the others hear so. */
@QuarkusTest
class KeepNeedTest extends TownTest {

    @Inject
    KeepNeed keep;

    @Inject
    EndGrant endGrant;

    @Inject
    Grants grants;

    @RepeatedTest(5)
    void of_two_who_take_it_at_once_one_has_it() throws Exception {
        List<Callable<NeedOutcome>> both = new ArrayList<>();
        for (Cast cast : List.of(Cast.COORDINATOR, Cast.SECOND_COORDINATOR)) {
            Actor actor = new Actor(cast.id(), grants.rightsOf(cast.id()));
            both.add(() -> keep.take(actor, Town.WATER_PROBES));
        }

        List<NeedOutcome> outcomes = AtOnce.all(both);

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new NeedOutcome.Done(Town.WATER_PROBES), new NeedOutcome.Refused(NeedRefusal.KEPT_BY_ANOTHER));
    }

    @RepeatedTest(5)
    void who_stops_to_coordinate_while_they_take_a_need_does_not_keep_it() throws Exception {
        Actor sorrel = new Actor(Cast.SECOND_COORDINATOR.id(), grants.rightsOf(Cast.SECOND_COORDINATOR.id()));
        Actor quartz = new Actor(
                Cast.ADMINISTRATOR.id(),
                grants.rightsOf(Cast.ADMINISTRATOR.id()),
                TestClock.get().instant());
        GrantDraft role = new GrantDraft(sorrel.id(), Role.COORDINATOR, Scope.of(Town.HARBOUR), Set.of(), null);

        AtOnce.all(List.<Callable<Boolean>>of(() -> takes(sorrel), () -> {
            endGrant.handle(quartz, role);
            return true;
        }));

        Actor juniper = new Actor(Cast.COORDINATOR.id(), grants.rightsOf(Cast.COORDINATOR.id()));
        assertThat(keep.take(juniper, Town.WATER_PROBES)).isEqualTo(new NeedOutcome.Done(Town.WATER_PROBES));
    }

    /** Whether the need was still there for them to take. */
    private boolean takes(Actor actor) {
        try {
            return keep.take(actor, Town.WATER_PROBES) instanceof NeedOutcome.Done;
        } catch (Absent late) {
            return false;
        }
    }
}
