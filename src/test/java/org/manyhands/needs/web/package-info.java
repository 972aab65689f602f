/** The pages of needs, as people visit them. */
@NullMarked
package org.manyhands.needs.web;

import org.jspecify.annotations.NullMarked;
