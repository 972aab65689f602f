@NullMarked
package org.manyhands;

import org.jspecify.annotations.NullMarked;
