/**
 * Pages of matching: the match desk of a line, offering help, needs that fit, and the match itself. An organiser sees of a
 * candidate the pseudonym and the facets, nothing else, until both have agreed.
 */
@NullMarked
package org.manyhands.matching.web;

import org.jspecify.annotations.NullMarked;
