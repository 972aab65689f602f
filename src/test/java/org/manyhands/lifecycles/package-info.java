/** Renders the tables of transitions into {@code docs/life-cycles.md}, and asks of each of them that nothing gets stuck. */
@NullMarked
package org.manyhands.lifecycles;

import org.jspecify.annotations.NullMarked;
