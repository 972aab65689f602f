package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.manyhands.access.EndGrant;
import org.manyhands.access.GrantDraft;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
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
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<NeedOutcome>> taken = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Cast cast : List.of(Cast.COORDINATOR, Cast.SECOND_COORDINATOR)) {
                Actor actor = new Actor(cast.id(), grants.rightsOf(cast.id()));
                taken.add(threads.submit(() -> {
                    together.await();
                    return keep.take(actor, Town.WATER_PROBES);
                }));
            }
        }

        List<NeedOutcome> outcomes = new ArrayList<>();
        for (Future<NeedOutcome> outcome : taken) {
            outcomes.add(outcome.get());
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new NeedOutcome.Done(Town.WATER_PROBES), new NeedOutcome.Refused(NeedRefusal.KEPT_BY_ANOTHER));
    }

    @RepeatedTest(5)
    void who_stops_to_coordinate_while_they_take_a_need_does_not_keep_it() throws Exception {
        Actor sorrel = new Actor(Cast.SECOND_COORDINATOR.id(), grants.rightsOf(Cast.SECOND_COORDINATOR.id()));
        Actor quartz = new Actor(Cast.ADMINISTRATOR.id(), grants.rightsOf(Cast.ADMINISTRATOR.id()));
        GrantDraft role = new GrantDraft(sorrel.id(), Role.COORDINATOR, Scope.of(Town.HARBOUR), Set.of(), null);
        CyclicBarrier together = new CyclicBarrier(2);
        Future<NeedOutcome> taken;
        Future<GrantDraft> ended;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            taken = threads.submit(() -> {
                together.await();
                return keep.take(sorrel, Town.WATER_PROBES);
            });
            ended = threads.submit(() -> {
                together.await();
                endGrant.handle(quartz, role);
                return role;
            });
        }

        assertThat(ended.get()).isEqualTo(role);
        assertThat(taken.isDone()).as("either way").isTrue();
        Actor juniper = new Actor(Cast.COORDINATOR.id(), grants.rightsOf(Cast.COORDINATOR.id()));
        assertThat(keep.take(juniper, Town.WATER_PROBES)).isEqualTo(new NeedOutcome.Done(Town.WATER_PROBES));
    }
}
