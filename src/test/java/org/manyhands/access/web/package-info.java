/** Signing in and out, sessions and grants, as they work on requests. */
@NullMarked
package org.manyhands.access.web;

import org.jspecify.annotations.NullMarked;
