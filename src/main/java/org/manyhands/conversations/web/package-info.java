/** The conversation on the page of a match and on a page of its own, and one's own blocks. */
@NullMarked
package org.manyhands.conversations.web;

import org.jspecify.annotations.NullMarked;
