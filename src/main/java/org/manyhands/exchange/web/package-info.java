/**
 * The pages on which a coordinator brings in needs from a file: the files of a hub, what the columns mean, what would become
 * of each row, what became of them. Every address exists for coordinators of the hub only.
 */
@NullMarked
package org.manyhands.exchange.web;

import org.jspecify.annotations.NullMarked;
