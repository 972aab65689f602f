package org.manyhands.exchange;

import java.util.List;

/**
 * The dry run of a file: every row with what would be made of it.
 *
 * @param columns what was taken to mean what
 * @param needs one for each row, in the order of the file, also those that would be left out
 * @param problems about the file as a whole
 */
public record ImportPlan(ColumnPlan columns, List<PlannedNeed> needs, List<Problem> problems) {

    public ImportPlan {
        needs = List.copyOf(needs);
        problems = List.copyOf(problems);
    }

    /** The needs that would be stored; none while a problem of the whole file is an error. */
    public List<PlannedNeed> comingIn() {
        boolean blocked = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return blocked ? List.of() : needs.stream().filter(PlannedNeed::comesIn).toList();
    }

    /** How many of them name at least one skill. */
    public long withSkill() {
        return comingIn().stream().filter(need -> !need.skills().isEmpty()).count();
    }

    /** How many of them have a town. */
    public long withPlace() {
        return comingIn().stream().filter(need -> need.place() != null).count();
    }
}
