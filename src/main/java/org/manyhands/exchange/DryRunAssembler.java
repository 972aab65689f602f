package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.exchange.DryRun.Fate;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.RecordGroups;
import org.manyhands.shared.id.NeedId;

/** Makes dry runs: a plan, and what the hub knows already. Two queries, however long the file is. */
@ApplicationScoped
class DryRunAssembler {

    /** A name of one letter is no name. */
    private static final int SHORTEST_NAME = 2;

    private final ImportPlans plans;
    private final ImportedRows imported;
    private final GroupDirectory groups;

    @Inject
    DryRunAssembler(ImportPlans plans, ImportedRows imported, GroupDirectory groups) {
        this.plans = plans;
        this.imported = imported;
        this.groups = groups;
    }

    DryRun of(FileImport file) {
        ImportPlans.Planned planned = plans.of(file);
        List<PlannedNeed> needs = withTheirProblems(planned);
        List<String> rowKeys = planned.rowKeys();
        Map<String, NeedId> here = imported.known(
                file.hub(),
                Stream.concat(needs.stream().map(PlannedNeed::externalKey), rowKeys.stream())
                        .distinct()
                        .toList());
        String rest = file.choices().rest() == MissingGroup.NEW ? nameOfRest(file.fileName()) : "";
        List<String> names = needs.stream().map(need -> groupName(need, rest)).toList();
        Set<String> known = groups.known(
                file.hub(), names.stream().filter(name -> !name.isEmpty()).toList());
        boolean named = file.choices().rest() != MissingGroup.LEAVE_OUT;
        boolean blocked = planned.plan().comingIn().isEmpty();
        List<DryRun.Row> rows = new ArrayList<>(needs.size());
        for (int i = 0; i < needs.size(); i++) {
            PlannedNeed need = needs.get(i);
            NeedId already = here.getOrDefault(need.externalKey(), here.get(rowKeys.get(i)));
            String group = names.get(i);
            Fate fate = already != null
                    ? Fate.ALREADY_HERE
                    : blocked || !need.comesIn()
                            ? Fate.LEFT_OUT
                            : group.isEmpty() && !named ? Fate.NO_GROUP : Fate.COMES_IN;
            rows.add(new DryRun.Row(
                    need, group, rowKeys.get(i), fate, already, !group.isEmpty() && !known.contains(folded(group))));
        }
        List<Problem> problems = Stream.concat(
                        planned.problems().stream().filter(problem -> problem.line() == 0),
                        planned.plan().problems().stream())
                .toList();
        return new DryRun(file.id(), file.hub(), file.fileName(), file.version(), rows, problems, counts(rows));
    }

    /** What was found in a row when the file was read stands with that row. */
    private static List<PlannedNeed> withTheirProblems(ImportPlans.Planned planned) {
        Map<Integer, Problem> byLine = planned.problems().stream()
                .filter(problem -> problem.line() > 0)
                .collect(Collectors.toMap(Problem::line, problem -> problem, (first, other) -> first));
        return planned.plan().needs().stream()
                .map(need -> {
                    Problem problem = byLine.get(need.line());
                    return problem == null ? need : need.with(problem);
                })
                .toList();
    }

    /** The group as its name is kept; of a row that names none, that of the rest. */
    private static String groupName(PlannedNeed need, String rest) {
        String name = CleanText.shortened(need.groupName(), RecordGroups.LONGEST_NAME);
        return CleanText.length(name) < SHORTEST_NAME ? rest : name;
    }

    /** What a new group for the rows without one is called: the file's name without its ending. */
    static String nameOfRest(String fileName) {
        String stem = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return CleanText.shortened(CleanText.length(stem) < SHORTEST_NAME ? fileName : stem, RecordGroups.LONGEST_NAME);
    }

    static String folded(String group) {
        return group.toLowerCase(Locale.ROOT);
    }

    private static DryRun.Counts counts(List<DryRun.Row> rows) {
        List<DryRun.Row> in =
                rows.stream().filter(row -> row.fate() == Fate.COMES_IN).toList();
        int here = (int)
                rows.stream().filter(row -> row.fate() == Fate.ALREADY_HERE).count();
        return new DryRun.Counts(
                in.size(),
                here,
                rows.size() - in.size() - here,
                (int) rows.stream().filter(DryRun.Row::needsALook).count(),
                (int) in.stream().filter(row -> !row.need().skills().isEmpty()).count(),
                (int) in.stream()
                        .filter(row -> row.need().place() != null || row.need().remote())
                        .count(),
                in.stream()
                        .filter(DryRun.Row::newGroup)
                        .map(row -> folded(row.group()))
                        .collect(Collectors.toSet())
                        .size());
    }
}
