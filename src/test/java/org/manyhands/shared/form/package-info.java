/** What forms send. */
@NullMarked
package org.manyhands.shared.form;

import org.jspecify.annotations.NullMarked;
