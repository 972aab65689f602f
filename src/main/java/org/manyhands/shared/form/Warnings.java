package org.manyhands.shared.form;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.manyhands.shared.text.Passage;

/**
 * What in the words of a form would lead to a person, in the order of the fields, with one tick for all of it that says that
 * it is meant to stand there ({@code tags/traces.html}).
 */
public record Warnings(List<Warning> all) implements Iterable<Warnings.Warning> {

    /**
     * Words in a field that would lead to a person.
     *
     * @param mark stands for this passage in this field, and for no other, in what the tick sends; letters, digits, _ and -
     * @param meant whether the form was sent with a tick that was given for this passage
     */
    public record Warning(String field, Passage passage, String mark, boolean meant) {

        /** The same at the field of this id. */
        Warning at(String id) {
            return new Warning(id, passage, mark, meant);
        }
    }

    private static final String BETWEEN = ".";

    /** Nothing would. */
    public static Warnings none() {
        return new Warnings(List.of());
    }

    /** The marks in what a tick sent. */
    public static List<String> marks(String tick) {
        return List.of(tick.split("\\.", -1));
    }

    /** What the tick sends: it is given for what stands beside it, and for nothing that is typed later. */
    public String tick() {
        return all.stream().map(Warning::mark).distinct().collect(Collectors.joining(BETWEEN));
    }

    /** Whether the tick was given for all of it. */
    public boolean isMeant() {
        return all.stream().allMatch(Warning::meant);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<Warning> iterator() {
        return all.iterator();
    }
}
