package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.places.PlacePrecision;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;

@QuarkusTest
class OpenLinesTest extends TownTest {

    private static final NeedFilter HARBOUR =
            new NeedFilter("", Set.of(), Map.of(), Set.of(), null, 0, false, null, null, null, Town.HARBOUR);

    @Inject
    OpenLines lines;

    @Inject
    Grants grants;

    @Test
    void a_coordinator_gets_the_lines_of_all_open_needs_of_the_hub_that_are_not_stale() {
        assertThat(lines.matching(actor(Cast.COORDINATOR), HARBOUR, 100))
                .extracting(OpenLine::need)
                .containsExactly(
                        Town.WATCHED_PHONES,
                        Town.WATCHED_PHONES,
                        Town.INTERPRETERS,
                        Town.INTERPRETERS,
                        Town.QUIET_ROOM,
                        Town.INTAKE_LIST,
                        Town.INTAKE_LIST);
    }

    @Test
    void a_member_gets_no_line_of_a_protected_need_not_even_by_its_id() {
        Actor volunteer = actor(Cast.VOLUNTEER);

        assertThat(lines.matching(volunteer, HARBOUR, 100))
                .extracting(OpenLine::need)
                .contains(Town.INTERPRETERS)
                .doesNotContain(Town.WATCHED_PHONES, Town.QUIET_ROOM);
        assertThat(lines.find(volunteer, Town.WATCHED_PHONES, Town.line(5))).isEmpty();
        assertThat(lines.find(actor(Cast.VETTED), Town.WATCHED_PHONES, Town.line(5)))
                .isPresent();
    }

    @Test
    void a_line_tells_the_group_and_the_place_as_exactly_as_its_reader_may_know_them() {
        OpenLine member = lines.find(actor(Cast.VOLUNTEER), Town.INTERPRETERS, Town.line(3))
                .orElseThrow();
        OpenLine coordinator = lines.find(actor(Cast.COORDINATOR), Town.INTERPRETERS, Town.line(3))
                .orElseThrow();

        assertThat(List.of(member.groupShown(), coordinator.groupShown()))
                .containsExactly("A group that gives legal help", "Harbour Legal Aid");
        assertThat(List.of(member.placeShown(), coordinator.placeShown()))
                .containsExactly(PlacePrecision.REGION, PlacePrecision.PLACE);
        assertThat(member.languages()).isEqualTo(Set.of("ar", "en"));
        assertThat(member.quantity()).isEqualTo(2);
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()));
    }
}
