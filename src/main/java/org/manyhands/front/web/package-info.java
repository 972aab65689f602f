/** The pages that speak for the site itself. */
@NullMarked
package org.manyhands.front.web;

import org.jspecify.annotations.NullMarked;
