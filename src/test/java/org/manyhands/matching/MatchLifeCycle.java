package org.manyhands.matching;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.hubs.ModerationMode;
import org.manyhands.lifecycles.LifeCycle;
import org.manyhands.lifecycles.LifeCycle.Step;

/** The table of matches, opened for the page of life cycles; the table itself is nobody else's business. */
public final class MatchLifeCycle {

    private MatchLifeCycle() {}

    /** Its rows; the same transition open to several sides under the same conditions is one step. */
    public static LifeCycle table() {
        Map<Step, Set<Side>> sides = new LinkedHashMap<>();
        MatchTable.ALL.forEach(row -> sides.computeIfAbsent(step(row), _ -> EnumSet.noneOf(Side.class))
                .add(row.who()));
        List<Step> steps = sides.entrySet().stream()
                .map(entry -> with(entry.getKey(), LifeCycle.words(entry.getValue())))
                .toList();
        return LifeCycle.of("Match", MatchState.class, steps);
    }

    private static Step step(Transition row) {
        MatchState from = row.from();
        String remark = Stream.of(modes(row.modes()), LifeCycle.words(row.guards()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new Step(
                row.act().name(),
                from == null ? LifeCycle.NOWHERE : from.name(),
                row.to().name(),
                "",
                row.reasonNeeded(),
                remark);
    }

    private static Step with(Step step, String who) {
        return new Step(step.act(), step.from(), step.to(), who, step.reasonNeeded(), step.remark());
    }

    private static String modes(Set<ModerationMode> modes) {
        return modes.size() == ModerationMode.values().length ? "" : "hub is " + LifeCycle.words(modes);
    }
}
