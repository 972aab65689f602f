/** Needs as people write and change them. */
@NullMarked
package org.manyhands.needs.web.writing;

import org.jspecify.annotations.NullMarked;
