/** What is told to the outside, and when. */
@NullMarked
package org.manyhands.shared.outbox;

import org.jspecify.annotations.NullMarked;
