/** Needs: their life, who sees what of them, how they are written and looked after. */
@NullMarked
package org.manyhands.needs;

import org.jspecify.annotations.NullMarked;
