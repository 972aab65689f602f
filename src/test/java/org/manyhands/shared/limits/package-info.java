/** How much somebody may read. */
@NullMarked
package org.manyhands.shared.limits;

import org.jspecify.annotations.NullMarked;
