package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which column means what. Guessed first, then changed by hand, and sent back and forth with the form as one short text
 * (a field each would exceed the number of fields a form may have).
 *
 * @param columns in the order of the file
 */
public record ColumnPlan(List<PlannedColumn> columns) {

    private static final String BETWEEN = ".";

    public ColumnPlan {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param heading as it stands in the file; may be empty
     * @param meaning what is made of it
     * @param confidence how sure that is
     */
    public record PlannedColumn(String heading, ColumnMeaning meaning, Confidence confidence) {}

    /** This plan with one column meaning something else, by decision of a person. */
    public ColumnPlan with(int column, ColumnMeaning meaning) {
        List<PlannedColumn> changed = new ArrayList<>(columns);
        if (changed.get(column).meaning() != meaning) {
            changed.set(column, new PlannedColumn(changed.get(column).heading(), meaning, Confidence.GIVEN));
        }
        return new ColumnPlan(changed);
    }

    /** The columns of this meaning, left to right. */
    int[] of(ColumnMeaning meaning) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).meaning() == meaning)
                .toArray();
    }

    /** Whether any column means this. */
    public boolean has(ColumnMeaning meaning) {
        return of(meaning).length > 0;
    }

    /** The plan as one line for a hidden field; {@link #decoded} reads it. */
    public String encoded() {
        return columns.stream()
                .map(column -> column.meaning().name() + (column.confidence() == Confidence.GIVEN ? "!" : ""))
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * This plan with the meanings that a form sent back.
     *
     * @param encoded what {@link #encoded} made
     * @return nothing when the line does not fit this plan: another number of columns, an unknown meaning
     */
    public Optional<ColumnPlan> decoded(String encoded) {
        String[] meanings = encoded.split("\\" + BETWEEN, -1);
        if (meanings.length != columns.size()) {
            return Optional.empty();
        }
        ColumnPlan plan = this;
        for (int i = 0; i < meanings.length; i++) {
            String name = meanings[i].replace("!", "");
            Optional<ColumnMeaning> meaning = Arrays.stream(ColumnMeaning.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            if (meaning.isEmpty()) {
                return Optional.empty();
            }
            plan = plan.with(i, meaning.get());
        }
        return Optional.of(plan);
    }
}
