package org.manyhands.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Right;
import org.manyhands.shared.Scope;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** Who may do what with files, and until when. */
class ImportPolicyTest {

    private static final HubId HUB = HubId.random();
    private static final Instant IMPORTED = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void files_exist_for_the_coordinators_of_their_hub_only() {
        assertThat(ImportPolicy.work(actor(Permission.IMPORT_NEEDS, HUB), HUB)).isEqualTo(Verdict.allowed());
        assertThat(ImportPolicy.work(actor(Permission.IMPORT_NEEDS, HubId.random()), HUB))
                .isEqualTo(Verdict.hidden());
        assertThat(ImportPolicy.work(actor(Permission.TAKE_PART, HUB), HUB)).isEqualTo(Verdict.hidden());
        assertThat(ImportPolicy.work(Actor.anonymous(), HUB)).isEqualTo(Verdict.hidden());
    }

    @Test
    void ten_files_of_a_hub_wait_at_a_time() {
        assertThat(ImportPolicy.upload(9)).isEqualTo(Verdict.allowed());
        assertThat(ImportPolicy.upload(10)).isEqualTo(Verdict.refused(ImportRefusal.TOO_MANY_WAITING));
    }

    @ParameterizedTest
    @EnumSource
    void only_what_waits_is_decided_about(ImportState state) {
        assertThat(ImportPolicy.decide(state).isAllowed()).isEqualTo(state == ImportState.UPLOADED);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_imported_is_undone(ImportState state) {
        assertThat(ImportPolicy.undo(state, IMPORTED, IMPORTED).isAllowed()).isEqualTo(state == ImportState.IMPORTED);
    }

    @Test
    void an_import_is_undone_for_three_days() {
        Instant end = IMPORTED.plus(Duration.ofDays(3));
        assertThat(ImportPolicy.undo(ImportState.IMPORTED, IMPORTED, end.minusSeconds(1)))
                .isEqualTo(Verdict.allowed());
        assertThat(ImportPolicy.undo(ImportState.IMPORTED, IMPORTED, end))
                .isEqualTo(Verdict.refused(ImportRefusal.TOO_LATE));
    }

    private static Actor actor(Permission permission, HubId hub) {
        return new Actor(PersonId.random(), Set.of(new Right(permission, Scope.of(hub))));
    }
}
