@NullMarked
package org.manyhands.skills;

import org.jspecify.annotations.NullMarked;
