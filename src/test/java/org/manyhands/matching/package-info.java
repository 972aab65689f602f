@NullMarked
package org.manyhands.matching;

import org.jspecify.annotations.NullMarked;
