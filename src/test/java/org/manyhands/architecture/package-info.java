/** The house, held as sentences. Each failure ends with the decision to read. */
@NullMarked
package org.manyhands.architecture;

import org.jspecify.annotations.NullMarked;
