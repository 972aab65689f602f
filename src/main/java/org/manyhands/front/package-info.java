/**
 * The pages that speak for the site itself: the front page, what we promise, what we hold. They own no data: what is held
 * they read from {@code privacy}. A promise stands here only while it is true.
 */
@NullMarked
package org.manyhands.front;

import org.jspecify.annotations.NullMarked;
