/** Timed work: idempotent, in batches, one instance at a time, driven by the injected clock. */
@NullMarked
package org.manyhands.shared.jobs;

import org.jspecify.annotations.NullMarked;
