@NullMarked
package org.manyhands.shared.text;

import org.jspecify.annotations.NullMarked;
