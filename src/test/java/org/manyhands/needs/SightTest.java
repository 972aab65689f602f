package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.places.PlacePrecision;

/** The table "Sensitivity of a need" of the product page, cell by cell. */
class SightTest {

    @Test
    void an_open_need_is_everybodys_and_strangers_see_it_if_it_is_on_the_web() {
        Exposure quiet = new Exposure(Sensitivity.OPEN, false, false);
        Exposure onWeb = new Exposure(Sensitivity.OPEN, true, false);

        assertThat(Sight.of(Audience.STRANGER, open(quiet))).isEmpty();
        for (Audience audience : List.of(Audience.NEIGHBOUR, Audience.MEMBER, Audience.VETTED)) {
            assertThat(seen(audience, open(quiet)).groupNamed()).isTrue();
            assertThat(seen(audience, open(quiet)).place()).isEqualTo(PlacePrecision.PLACE);
            assertThat(seen(audience, open(quiet)).inside()).isFalse();
        }
        assertThat(seen(Audience.STRANGER, open(onWeb)).groupNamed()).isTrue();
        assertThat(seen(Audience.STRANGER, open(onWeb)).keeper()).isFalse();
    }

    @Test
    void a_careful_need_is_the_hubs_with_its_region_and_the_groups_name_for_those_who_help() {
        Standing need = open(Exposure.least(Sensitivity.CAREFUL));

        assertThat(Sight.of(Audience.STRANGER, need)).isEmpty();
        assertThat(Sight.of(Audience.NEIGHBOUR, need)).isEmpty();
        assertThat(seen(Audience.MEMBER, need).place()).isEqualTo(PlacePrecision.REGION);
        assertThat(seen(Audience.MEMBER, need).groupNamed()).isFalse();
        assertThat(seen(Audience.ASKED, need).groupNamed()).isFalse();
        assertThat(seen(Audience.AGREED, need).groupNamed()).isTrue();
        assertThat(seen(Audience.AGREED, need).place()).isEqualTo(PlacePrecision.REGION);
    }

    @Test
    void a_protected_need_is_found_by_vetted_members_only_if_its_group_said_so() {
        Standing forVetted = open(new Exposure(Sensitivity.PROTECTED, false, true));
        Standing byProposal = open(Exposure.least(Sensitivity.PROTECTED));

        assertThat(Sight.of(Audience.MEMBER, forVetted)).isEmpty();
        assertThat(seen(Audience.VETTED, forVetted).place()).isEqualTo(PlacePrecision.COUNTRY);
        assertThat(seen(Audience.VETTED, forVetted).groupNamed()).isFalse();
        assertThat(Sight.of(Audience.VETTED, byProposal)).isEmpty();
        assertThat(seen(Audience.ASKED, byProposal).groupNamed()).isFalse();
        assertThat(seen(Audience.HELPER, byProposal).groupNamed()).isFalse();
        assertThat(seen(Audience.AGREED, byProposal).groupNamed()).isTrue();
    }

    @Test
    void a_draft_is_its_groups_alone_unless_a_coordinator_wrote_it_down() {
        Standing typed = standing(NeedState.DRAFT, Exposure.least(Sensitivity.OPEN), Origin.TYPED);
        Standing phone = standing(NeedState.DRAFT, Exposure.least(Sensitivity.OPEN), Origin.PHONE);

        assertThat(Sight.of(Audience.COORDINATOR, typed)).isEmpty();
        assertThat(Sight.of(Audience.COORDINATOR, phone)).isPresent();
        assertThat(Sight.of(Audience.GROUP, typed)).isPresent();
    }

    @Test
    void what_is_closed_stays_with_those_who_were_part_of_it() {
        Standing closed = standing(NeedState.CLOSED, new Exposure(Sensitivity.OPEN, true, false), Origin.TYPED);

        assertThat(Sight.of(Audience.MEMBER, closed)).isEmpty();
        assertThat(Sight.of(Audience.STRANGER, closed)).isEmpty();
        assertThat(Sight.of(Audience.AGREED, closed)).isPresent();
    }

    @Test
    void what_was_written_on_after_it_was_closed_is_read_by_nobody_but_those_who_run_it() {
        Standing rewritten = Standings.closedAs(CloseReason.WITHDRAWN, false);

        for (Audience read : List.of(Audience.ASKED, Audience.HELPER, Audience.AGREED)) {
            assertThat(Sight.of(read, rewritten)).as(read.name()).isEmpty();
        }
        assertThat(Sight.of(Audience.COORDINATOR, rewritten)).isPresent();
        assertThat(Sight.of(Audience.GROUP, rewritten)).isPresent();
    }

    @Test
    void whoever_is_closer_sees_no_less() {
        for (Standing need : allPublished()) {
            Sight before = null;
            for (Audience audience : Audience.values()) {
                Optional<Sight> sight = Sight.of(audience, need);
                if (before != null) {
                    String who = audience + " of " + need.exposure() + " " + need.state();
                    assertThat(sight).as(who).isPresent();
                    assertThat(sight.orElseThrow().place().compareTo(before.place()))
                            .as(who)
                            .isLessThanOrEqualTo(0);
                    assertThat(sight.orElseThrow().groupNamed() || !before.groupNamed())
                            .as(who)
                            .isTrue();
                }
                before = sight.orElse(before);
            }
        }
    }

    static List<Exposure> allExposures() {
        return List.of(
                new Exposure(Sensitivity.OPEN, true, false),
                new Exposure(Sensitivity.OPEN, false, false),
                Exposure.least(Sensitivity.CAREFUL),
                new Exposure(Sensitivity.PROTECTED, false, true),
                Exposure.least(Sensitivity.PROTECTED));
    }

    private static List<Standing> allPublished() {
        List<Standing> all = new ArrayList<>();
        for (Exposure exposure : allExposures()) {
            all.add(standing(NeedState.OPEN, exposure, Origin.TYPED));
            all.add(standing(NeedState.ON_HOLD, exposure, Origin.TYPED));
            all.add(standing(NeedState.CLOSED, exposure, Origin.TYPED));
        }
        return all;
    }

    private static Sight seen(Audience audience, Standing need) {
        return Sight.of(audience, need).orElseThrow();
    }

    private static Standing open(Exposure exposure) {
        return standing(NeedState.OPEN, exposure, Origin.TYPED);
    }

    private static Standing standing(NeedState state, Exposure exposure, Origin origin) {
        return Standings.of(state, exposure, origin);
    }
}
