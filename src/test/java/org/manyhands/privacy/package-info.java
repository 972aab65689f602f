/** What is stored, held against what is written down about it. */
@NullMarked
package org.manyhands.privacy;

import org.jspecify.annotations.NullMarked;
