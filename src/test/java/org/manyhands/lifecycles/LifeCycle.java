package org.manyhands.lifecycles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.manyhands.shared.Move;

/**
 * The life of one thing, as its table of transitions says.
 *
 * @param name of the thing
 * @param states in their order
 * @param steps in their order
 */
public record LifeCycle(String name, List<String> states, List<Step> steps) {

    /** Where something begins, in the way state diagrams write it. */
    public static final String NOWHERE = "[*]";

    /**
     * One transition.
     *
     * @param from a state, or {@link #NOWHERE}
     * @param who words for those who may
     * @param remark what has to hold besides, or empty
     */
    public record Step(String act, String from, String to, String who, boolean reasonNeeded, String remark) {}

    /** The life cycle of a thing whose states are this enum. */
    public static LifeCycle of(String name, Class<? extends Enum<?>> states, Collection<Step> steps) {
        return new LifeCycle(
                name, Arrays.stream(states.getEnumConstants()).map(Enum::name).toList(), List.copyOf(steps));
    }

    /** A row of a table: the same act from several states, or from nowhere if there are none. */
    public static <S extends Enum<S>, M extends Enum<M> & Move<S>> List<Step> steps(M move, String who) {
        Set<String> starts =
                move.from().stream().map(Enum::name).sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        List<Step> steps = new ArrayList<>();
        for (String start : starts.isEmpty() ? Set.of(NOWHERE) : starts) {
            steps.add(new Step(move.name(), start, move.to().name(), who, move.reasonNeeded(), ""));
        }
        return steps;
    }

    /** Names of an enum as words: {@code THE_PERSON} is "the person". */
    public static String words(Collection<? extends Enum<?>> names) {
        return names.stream().map(LifeCycle::words).sorted().collect(Collectors.joining(", "));
    }

    /** A name of an enum as words. */
    public static String words(Enum<?> name) {
        return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    /** The states from which nothing follows. */
    List<String> ends() {
        return states.stream()
                .filter(state -> steps.stream().noneMatch(step -> step.from().equals(state)))
                .toList();
    }

    /** The states that can be reached. */
    Set<String> reachable() {
        Set<String> reached = new LinkedHashSet<>(Set.of(NOWHERE));
        boolean more = true;
        while (more) {
            more = reached.addAll(steps.stream()
                    .filter(step -> reached.contains(step.from()))
                    .map(Step::to)
                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    /** A heading, a state diagram in Mermaid and a table. */
    String rendered() {
        StringBuilder page = new StringBuilder("\n## ").append(name).append("\n\n```mermaid\nstateDiagram-v2\n");
        Set<String> arrows = new LinkedHashSet<>();
        steps.stream()
                .filter(step -> !step.from().equals(step.to()))
                .forEach(step -> arrows.add("    " + step.from() + " --> " + step.to()));
        ends().forEach(end -> arrows.add("    " + end + " --> " + NOWHERE));
        page.append(String.join("\n", arrows))
                .append("\n```\n\n| act | from | to | who | needs |\n|---|---|---|---|---|\n");
        for (Step step : steps) {
            String from = step.from().equals(NOWHERE) ? "" : step.from();
            String needs = step.reasonNeeded()
                    ? step.remark().isEmpty() ? "a reason" : "a reason; " + step.remark()
                    : step.remark();
            page.append("| ")
                    .append(String.join(" | ", step.act(), from, step.to(), step.who(), needs))
                    .append(" |\n");
        }
        return page.toString();
    }
}
