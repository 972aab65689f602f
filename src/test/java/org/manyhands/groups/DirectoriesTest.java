package org.manyhands.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.hubs.Pace;
import org.manyhands.hubs.Retention;
import org.manyhands.places.PlaceId;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

@QuarkusTest
class DirectoriesTest extends TownTest {

    @Inject
    HubDirectory hubs;

    @Inject
    GroupDirectory groups;

    @Test
    void a_hub_is_found_with_its_settings() {
        assertThat(hubs.find(Town.HARBOUR)).hasValueSatisfying(hub -> {
            assertThat(hub.name()).isEqualTo("Harbour");
            assertThat(hub.mode()).isEqualTo(ModerationMode.COORDINATED);
            assertThat(hub.languages()).containsExactly("en", "es", "ar");
            assertThat(hub.place()).isEqualTo(new PlaceId(2267057));
            assertThat(hub.retention()).isEqualTo(Retention.LONGEST);
            assertThat(hub.pace()).isEqualTo(Pace.USUAL);
        });
        assertThat(hubs.find(HubId.random())).isEmpty();
    }

    @Test
    void ids_of_nothing_are_missing_from_the_answer() {
        assertThat(hubs.of(Set.of(Town.HARBOUR, HubId.random()))).containsOnlyKeys(Town.HARBOUR);
        assertThat(groups.of(Set.of(Town.RIVER_WATCH, GroupId.random()))).containsOnlyKeys(Town.RIVER_WATCH);
    }

    @Test
    void an_organiser_finds_the_groups_they_speak_for() {
        Actor organiser =
                new Actor(Cast.ORGANISER.id(), Set.of(new Right(Permission.RUN_GROUP, Scope.of(Town.LEGAL_AID))));

        assertThat(groups.runBy(organiser)).extracting(GroupSummary::name).isEqualTo(List.of("Harbour Legal Aid"));
        assertThat(groups.runBy(Actor.anonymous())).isEmpty();
    }
}
