@NullMarked
package org.manyhands.exchange;

import org.jspecify.annotations.NullMarked;
