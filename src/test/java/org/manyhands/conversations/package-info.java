@NullMarked
package org.manyhands.conversations;

import org.jspecify.annotations.NullMarked;
