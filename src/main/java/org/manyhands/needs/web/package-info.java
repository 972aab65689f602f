/**
 * The pages of needs: the board, a need, the form in steps, triage. A resource a noun; each page is a record that lists what
 * it may reveal, filled from what {@link org.manyhands.needs.NeedBoard} and its sisters allow the reader to see.
 *
 * <p>The resources here share the class path {@code /needs}: where class paths are nested, Quarkus answers a wrong verb with 404
 * instead of 405. Only what {@code matching} hangs below a need has paths of its own.
 */
@NullMarked
package org.manyhands.needs.web;

import org.jspecify.annotations.NullMarked;
