/** Timed work: idempotent, in batches, one instance at a time, driven by the injected clock; and what else only one may do at a time. */
@NullMarked
package org.manyhands.shared.jobs;

import org.jspecify.annotations.NullMarked;
