@NullMarked
package org.manyhands.hubs;

import org.jspecify.annotations.NullMarked;
