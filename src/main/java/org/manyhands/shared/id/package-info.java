/**
 * The ids that features use to speak of each other's things. A feature never holds another feature's entity: it holds
 * one of these.
 */
@NullMarked
package org.manyhands.shared.id;

import org.jspecify.annotations.NullMarked;
