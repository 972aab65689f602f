package org.manyhands.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Gazetteer;
import org.manyhands.places.PlaceId;
import org.manyhands.skills.SkillReader;
import org.manyhands.skills.Taxonomy;

/** Files of the tests as the dry run plans them, with the real gazetteer and the real skills. */
final class Planned {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String REMOVED = "[contact removed]";
    static final Gazetteer GAZETTEER = new Gazetteer();
    static final ImportPlanner PLANNER = new ImportPlanner(GAZETTEER, new SkillReader(Taxonomy.load()));

    private Planned() {}

    static PlannedNeed at(PlaceId home, String file) {
        Sheet sheet = Files.sheet(file);
        return PLANNER.plan(sheet, ColumnGuess.of(sheet), new ImportContext(DateOrder.AS_FOUND, TODAY, REMOVED, home))
                .needs()
                .getFirst();
    }

    static PlannedNeed only(String file, int line) {
        return byLine(plan(Files.sheet(file))).get(line);
    }

    static PlannedNeed only(String file) {
        return plan(Files.sheet(file)).needs().getFirst();
    }

    static ImportPlan plan(String file) {
        return plan(Files.sheet(Files.bytes(file)));
    }

    static ImportPlan plan(Sheet sheet) {
        return PLANNER.plan(sheet, ColumnGuess.of(sheet), TODAY, REMOVED);
    }

    static Lines byLine(ImportPlan plan) {
        return new Lines(plan);
    }

    /** Needs by the line of the file they begin in. */
    record Lines(ImportPlan plan) {

        PlannedNeed get(int line) {
            return plan.needs().stream()
                    .filter(need -> need.line() == line)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static @Nullable String town(PlannedNeed need) {
        return need.place() == null
                ? null
                : GAZETTEER.find(need.place()).orElseThrow().name();
    }

    static List<ProblemCode> codes(PlannedNeed need) {
        return need.problems().stream().map(Problem::code).toList();
    }
}
