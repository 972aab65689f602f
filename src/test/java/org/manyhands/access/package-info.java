/** Roles, grants and sessions as rules. */
@NullMarked
package org.manyhands.access;

import org.jspecify.annotations.NullMarked;
