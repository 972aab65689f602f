/**
 * The pages of needs. Here: the board, the page of one need and the acts on it, and the words that all rooms share. Two rooms
 * within: {@code writing} (the form in steps, and what changes what was written), {@code triage} (what coordinators do). The
 * rooms know this package, it knows neither of them, and they do not know each other.
 *
 * <p>A resource a noun; each page is a record that lists what it may reveal, filled from what {@link
 * org.manyhands.needs.NeedBoard} and its sisters allow the reader to see.
 *
 * <p>The resources share the class path {@code /needs}, whatever room they stand in: where class paths are nested, Quarkus answers
 * a wrong verb with 404 instead of 405. Only what {@code matching} hangs below a need has paths of its own.
 */
@NullMarked
package org.manyhands.needs.web;

import org.jspecify.annotations.NullMarked;
