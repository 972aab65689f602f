/**
 * What holds everywhere, shown over the wire and against the real database: headers on every answer, limits, malformed
 * text, who may do what, two at once, faults, and words that must never turn up somewhere. The rules' names (R-05, I-10,
 * P-04) are those of {@code docs/rules.md}; {@code docs/safety-tests.md} lists which test shows which.
 */
@NullMarked
package org.manyhands.safety;

import org.jspecify.annotations.NullMarked;
