@NullMarked
package org.manyhands.front;

import org.jspecify.annotations.NullMarked;
