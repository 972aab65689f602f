@NullMarked
package org.manyhands.places;

import org.jspecify.annotations.NullMarked;
