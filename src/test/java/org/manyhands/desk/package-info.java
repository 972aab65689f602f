@NullMarked
package org.manyhands.desk;

import org.jspecify.annotations.NullMarked;
