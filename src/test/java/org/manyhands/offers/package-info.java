@NullMarked
package org.manyhands.offers;

import org.jspecify.annotations.NullMarked;
