package org.manyhands.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.manyhands.exchange.ColumnGuess;
import org.manyhands.exchange.CsvFile;
import org.manyhands.exchange.ImportPlan;
import org.manyhands.exchange.ImportPlanner;
import org.manyhands.exchange.PlannedNeed;
import org.manyhands.exchange.Sheet;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.text.TextFolding;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/** Brings a file of needs into a hub. */
final class FileImport {

    private final Connection database;
    private final HubId hub;
    private final PersonId coordinator;
    private final Map<String, UUID> groups = new HashMap<>();
    private final ImportPlanner planner = new ImportPlanner(new Gazetteer(), new SkillReader(Taxonomy.load()));

    FileImport(Connection database, HubId hub, PersonId coordinator) {
        this.database = database;
        this.hub = hub;
        this.coordinator = coordinator;
    }

    /**
     * How long it took.
     *
     * @param rows of the file
     * @param dryRunSeconds from sending the file to the page that shows what would be made of it
     * @param commitSeconds from agreeing to that to the page that says that it is done
     */
    record Timed(int rows, double dryRunSeconds, double commitSeconds) {}

    Timed bring(Path file) throws IOException, SQLException {
        long start = System.nanoTime();
        CsvFile.Reading reading = CsvFile.read(Files.readAllBytes(file));
        if (!(reading instanceof CsvFile.Reading.Read(Sheet sheet, var _))) {
            throw new IllegalStateException(file + " was refused: " + reading);
        }
        ImportPlan plan = planner.plan(sheet, ColumnGuess.of(sheet), LocalDate.now(ZoneOffset.UTC), "[…]");
        long planned = System.nanoTime();
        commit(file, plan.comingIn());
        long done = System.nanoTime();
        return new Timed(sheet.rows().size(), (planned - start) / 1e9, (done - planned) / 1e9);
    }

    private void commit(Path file, List<PlannedNeed> needs) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        UUID imported = UUID.randomUUID();
        try (Rows groupRows =
                        new Rows(database, "community_group", "id", "hub_id", "name", "alias", "languages", "state");
                Rows rows = new Rows(
                        database,
                        "need",
                        "id",
                        "hub_id",
                        "group_id",
                        "state",
                        "state_since",
                        "title",
                        "difference",
                        "tried",
                        "done_when",
                        "decider",
                        "risks",
                        "title_words",
                        "words",
                        "hours",
                        "by_when",
                        "urgency",
                        "remote",
                        "place_id",
                        "languages",
                        "sensitivity",
                        "on_web",
                        "vetted_may_see",
                        "origin",
                        "taken_by",
                        "import_id",
                        "import_file",
                        "import_line",
                        "created_by",
                        "created_at",
                        "changed_at");
                Rows lines = new Rows(
                        database, "need_line", "id", "need_id", "position", "kind", "skill", "level", "quantity")) {
            for (PlannedNeed need : needs) {
                UUID id = UUID.randomUUID();
                Array languages = database.createArrayOf("text", new String[] {"en"});
                rows.add(
                        id,
                        hub.value(),
                        group(groupRows, need.groupName()),
                        "DRAFT",
                        now,
                        need.title(),
                        need.summary(),
                        "",
                        "",
                        "",
                        "",
                        TextFolding.fold(need.title()),
                        TextFolding.fold(need.title() + " " + need.summary()),
                        need.hours(),
                        need.byWhen(),
                        "WHENEVER",
                        need.remote(),
                        need.place() == null ? null : need.place().geonameId(),
                        languages,
                        "OPEN",
                        false,
                        false,
                        "IMPORT",
                        coordinator.value(),
                        imported,
                        file.getFileName().toString(),
                        need.line(),
                        coordinator.value(),
                        now,
                        now);
                int position = 0;
                for (SkillId skill : need.skills()) {
                    lines.add(UUID.randomUUID(), id, position++, "SKILL", skill.code(), "WORKING", need.people());
                }
            }
            groupRows.flush();
            rows.flush();
            lines.flush();
        }
    }

    private UUID group(Rows rows, String name) throws SQLException {
        String shown = name.isBlank() ? "A group" : name.substring(0, Math.min(name.length(), 70));
        String key = shown.toLowerCase(Locale.ROOT);
        UUID known = groups.get(key);
        if (known == null) {
            known = UUID.randomUUID();
            groups.put(key, known);
            Array languages = database.createArrayOf("text", new String[] {"en"});
            rows.add(
                    known, hub.value(), shown + " " + groups.size(), "Group " + groups.size(), languages, "ACCREDITED");
        }
        return known;
    }
}
