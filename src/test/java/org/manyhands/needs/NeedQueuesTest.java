package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.shared.TallyQuery;
import org.manyhands.shared.id.NeedId;

@QuarkusTest
class NeedQueuesTest extends TownTest {

    @Inject
    NeedQueues queues;

    @Inject
    TallyQuery tallies;

    @Inject
    Grants grants;

    @Test
    void a_hubs_queues_are_its_coordinators() {
        Actor coordinator = actor(Cast.COORDINATOR);

        assertThat(ofHub(coordinator, NeedQueues.OfHub.TRIAGE)).containsExactly(Town.WATER_PROBES);
        assertThat(ofHub(coordinator, NeedQueues.OfHub.ASKED)).containsExactly(Town.SMELL_MAP);
        assertThat(ofHub(coordinator, NeedQueues.OfHub.STALE)).containsExactly(Town.FIELD_NOTES);
        assertThat(ofHub(coordinator, NeedQueues.OfHub.UNKEPT)).containsExactly(Town.QUIET_ROOM, Town.FIELD_NOTES);
        assertThat(queues.counts(coordinator, Town.HARBOUR))
                .containsEntry(NeedQueues.OfHub.UNKEPT, 2)
                .containsEntry(NeedQueues.OfHub.INTAKE, 0);
        assertThat(queues.counts(coordinator, Town.HILLSIDE).values()).containsOnly(0);
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.ORGANISER, Cast.OUTSIDER)) {
            assertThat(ofHub(actor(cast), NeedQueues.OfHub.TRIAGE)).isEmpty();
        }
    }

    @Test
    void a_person_finds_what_waits_for_their_groups_and_what_they_keep() {
        Actor willow = actor(Cast.OTHER_ORGANISER);

        assertThat(mine(willow, NeedQueues.OfMine.TO_ANSWER)).containsExactly(Town.SMELL_MAP);
        assertThat(mine(willow, NeedQueues.OfMine.DECLINED)).containsExactly(Town.GRANT_REPORT);
        assertThat(mine(willow, NeedQueues.OfMine.SENT_IN)).containsExactly(Town.WATER_PROBES);
        assertThat(mine(willow, NeedQueues.OfMine.TO_CONFIRM)).containsExactly(Town.FIELD_NOTES);
        assertThat(mine(actor(Cast.ORGANISER), NeedQueues.OfMine.DRAFTS)).containsExactly(Town.LEAFLETS);
        assertThat(mine(actor(Cast.COORDINATOR), NeedQueues.OfMine.KEPT))
                .containsExactly(Town.WATCHED_PHONES, Town.INTERPRETERS, Town.INTAKE_LIST, Town.SIGNS, Town.SMELL_MAP);
        assertThat(mine(actor(Cast.VOLUNTEER), NeedQueues.OfMine.KEPT)).isEmpty();
        assertThat(waiting(willow)).isEqualTo(3);
        assertThat(waiting(actor(Cast.COORDINATOR)))
                .as("what waits in triage")
                .isEqualTo(
                        ofHub(actor(Cast.COORDINATOR), NeedQueues.OfHub.TRIAGE).size());
        assertThat(waiting(actor(Cast.VOLUNTEER))).isZero();
        assertThat(waiting(Actor.anonymous())).isZero();
    }

    @Test
    void what_another_coordinator_has_to_decide_waits_for_no_coordinator_who_speaks_for_its_group()
            throws SQLException {
        sql(
                "insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values (gen_random_uuid(), '"
                        + Cast.COORDINATOR.id() + "', 'GROUP_ORGANISER', 'GROUP', '" + Town.RIVER_WATCH
                        + "', '2026-01-05T09:00:00Z')");
        Actor both = actor(Cast.COORDINATOR);

        assertThat(ofHub(both, NeedQueues.OfHub.TRIAGE)).isEmpty();
        assertThat(queues.longestWaiting(both, Town.HARBOUR, NeedQueues.OfHub.TRIAGE))
                .isEmpty();
        assertThat(queues.count(both, Town.HARBOUR, NeedQueues.OfHub.TRIAGE)).isZero();
        assertThat(queues.counts(both, Town.HARBOUR)).containsEntry(NeedQueues.OfHub.TRIAGE, 0);
        assertThat(waiting(both)).as("what waits for River Watch").isEqualTo(3);
        assertThat(mine(both, NeedQueues.OfMine.SENT_IN)).containsExactly(Town.WATER_PROBES);
        assertThat(ofHub(actor(Cast.SECOND_COORDINATOR), NeedQueues.OfHub.TRIAGE))
                .containsExactly(Town.WATER_PROBES);
    }

    @Test
    void an_item_says_when_something_happens_by_itself() {
        NeedQueues.Item asked = queues.list(actor(Cast.OTHER_ORGANISER), NeedQueues.OfMine.TO_ANSWER, 5)
                .getFirst();

        assertThat(asked.due()).isEqualTo(TestClock.START.plus(Duration.ofDays(2)));
        assertThat(asked.since()).isEqualTo(TestClock.START.minus(Duration.ofDays(5)));
        assertThat(asked.href()).isEqualTo("/needs/" + Town.SMELL_MAP);
    }

    private long waiting(Actor actor) {
        return tallies.sum(List.of(queues.countWaitingFor(actor)));
    }

    private List<NeedId> ofHub(Actor actor, NeedQueues.OfHub queue) {
        return queues.list(actor, Town.HARBOUR, queue, 0, 20).stream()
                .map(NeedQueues.Item::need)
                .toList();
    }

    private List<NeedId> mine(Actor actor, NeedQueues.OfMine queue) {
        return queues.list(actor, queue, 20).stream().map(NeedQueues.Item::need).toList();
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()));
    }
}
