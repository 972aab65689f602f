package org.manyhands.shared;

import java.util.Set;

/**
 * One row of the table that a thing's life is written as: from, to, whether a reason is asked for; an enum of them is the
 * table. What stands in no row is refused. Who may make a move, and what has to hold besides, differs from thing to thing
 * and is told by the table and its policy. A match has more to say in each row (modes, guards) and a table of its own kind; all
 * tables are drawn in {@code docs/life-cycles.md}.
 *
 * @param <S> the states of the thing
 */
public interface Move<S extends Enum<S>> {

    /** The states it starts in; none where the thing begins with it. */
    Set<S> from();

    /** The state it leads to. */
    S to();

    /** Whether it is refused without a reason. */
    boolean reasonNeeded();

    /** Whether the table holds this move from this state. */
    default boolean startsIn(S state) {
        return from().contains(state);
    }
}
