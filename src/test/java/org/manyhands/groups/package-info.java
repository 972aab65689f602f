@NullMarked
package org.manyhands.groups;

import org.jspecify.annotations.NullMarked;
