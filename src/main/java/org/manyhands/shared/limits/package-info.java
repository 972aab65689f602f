/**
 * How much one person may read of what others wrote, so that nobody copies the site out page by page (ADR 18). The numbers stand in
 * {@link org.manyhands.shared.limits.ReadBudget} and nowhere else; whose reading counts is decided by the policy of the feature
 * that shows something.
 */
@NullMarked
package org.manyhands.shared.limits;

import org.jspecify.annotations.NullMarked;
