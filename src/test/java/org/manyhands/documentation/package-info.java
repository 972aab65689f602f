/** What the pages of {@code docs} say leads somewhere and is so: links, numbers of rules, limits, names of tests. */
@NullMarked
package org.manyhands.documentation;

import org.jspecify.annotations.NullMarked;
