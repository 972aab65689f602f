/**
 * The way in and out: signing in at the identity provider, one's own sessions, the second factor, “leave this page”; and {@link
 * org.manyhands.access.web.RequestActor}, which tells every feature who sent the request.
 */
@NullMarked
package org.manyhands.access.web;

import org.jspecify.annotations.NullMarked;
