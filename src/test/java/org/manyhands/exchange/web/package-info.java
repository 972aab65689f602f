/** Bringing in needs from a file, as coordinators do it. */
@NullMarked
package org.manyhands.exchange.web;

import org.jspecify.annotations.NullMarked;
