/** Needs as coordinators decide about them. */
@NullMarked
package org.manyhands.needs.web.triage;

import org.jspecify.annotations.NullMarked;
