package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.places.PlaceId;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;

@QuarkusTest
class DraftImportedTest extends TownTest {

    private static final ImportId IMPORT = ImportId.random();
    private static final PlaceId LISBON = new PlaceId(2267057);

    @Inject
    DraftImported imported;

    @Inject
    WriteNeed write;

    @Inject
    ChangeLines lines;

    @Inject
    NeedBoard board;

    @Inject
    NeedQueues queues;

    @Inject
    Grants grants;

    @Test
    void drafts_say_where_they_came_from_and_wait_for_a_coordinator() {
        List<NeedId> made = make(draft(Town.RIVER_WATCH, 2, "Boots"), draft(Town.LEGAL_AID, 3, "Paper"));

        NeedView boots =
                board.find(coordinator(), made.getFirst(), Locale.ENGLISH).orElseThrow();
        assertThat(boots.state()).isEqualTo(NeedState.DRAFT);
        assertThat(boots.origin()).isEqualTo(Origin.IMPORT);
        assertThat(Objects.requireNonNull(boots.inside()).importFile()).isEqualTo("needs.csv");
        assertThat(boots.inside().importLine()).isEqualTo(2);
        assertThat(boots.lines()).extracting(LineShown::wanted).containsExactly(2, 1);
        assertThat(boots.place()).isEqualTo("Lisbon, Portugal");
        assertThat(queues.list(coordinator(), Town.HARBOUR, NeedQueues.OfHub.INTAKE, 0, 20))
                .extracting(NeedQueues.Item::need)
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(board.find(actor(Cast.VOLUNTEER), made.getFirst(), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void one_bad_row_and_none_of_them_arrives() {
        assertThatThrownBy(() -> make(draft(Town.RIVER_WATCH, 2, "Boots"), draft(Town.SLOPE_GARDEN, 3, "Spades")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(queues.list(coordinator(), Town.HARBOUR, NeedQueues.OfHub.INTAKE, 0, 20))
                .isEmpty();
    }

    @Test
    void undoing_takes_what_nobody_touched_and_names_the_rest() {
        List<NeedId> made = make(
                draft(Town.RIVER_WATCH, 2, "Boots"),
                draft(Town.RIVER_WATCH, 3, "Paper"),
                draft(Town.RIVER_WATCH, 4, "Spades"));
        write.handle(coordinator(), made.get(1), new NeedPart.Difference("Paper", "Dry paper."));
        lines.add(coordinator(), made.get(2), new LineDraft.OfResource(ResourceKind.GOODS, "spades", 4));

        List<NeedId> kept = imported.undo(coordinator(), Town.HARBOUR, IMPORT).kept();

        assertThat(kept).containsExactly(made.get(1), made.get(2));
        assertThat(board.find(coordinator(), made.getFirst(), Locale.ENGLISH)).isEmpty();
        assertThat(imported.undo(coordinator(), Town.HARBOUR, IMPORT).kept()).isEqualTo(kept);
    }

    @Test
    void importing_is_for_the_coordinators_of_the_hub() {
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.ORGANISER, Cast.OUTSIDER)) {
            assertThatThrownBy(() -> imported.handle(
                            actor(cast),
                            Town.HARBOUR,
                            IMPORT,
                            "needs.csv",
                            List.of(draft(Town.RIVER_WATCH, 2, "Boots"))))
                    .isInstanceOf(Absent.class);
            assertThatThrownBy(() -> imported.undo(actor(cast), Town.HARBOUR, IMPORT))
                    .isInstanceOf(Absent.class);
        }
    }

    private List<NeedId> make(ImportedNeed... drafts) {
        return imported.handle(coordinator(), Town.HARBOUR, IMPORT, "needs.csv", List.of(drafts));
    }

    private static ImportedNeed draft(GroupId group, int line, String title) {
        return new ImportedNeed(
                group,
                line,
                title,
                "Better than before.",
                "",
                "",
                4,
                null,
                Urgency.WHENEVER,
                false,
                LISBON,
                List.of("en"),
                List.of(
                        new LineDraft.OfSkill(new SkillId("sewing"), Level.WORKING, 2),
                        new LineDraft.OfResource(ResourceKind.EQUIPMENT, "a sewing machine", 1)));
    }

    private Actor coordinator() {
        return actor(Cast.COORDINATOR);
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()));
    }
}
