/** Turns the account behind a request into an actor. */
@NullMarked
package org.manyhands.access.web;

import org.jspecify.annotations.NullMarked;
