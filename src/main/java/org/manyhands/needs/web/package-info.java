/**
 * The pages of needs: the board, a need, the form in steps, triage. A resource a noun; each page is a record that lists what
 * it may reveal, filled from what {@link org.manyhands.needs.NeedBoard} and its sisters allow the reader to see.
 *
 * <p>All resources below {@code /needs} share that one class path: where class paths are nested, Quarkus answers a wrong
 * verb with 404 instead of 405.
 */
@NullMarked
package org.manyhands.needs.web;

import org.jspecify.annotations.NullMarked;
