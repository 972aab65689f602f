/**
 * A whole Many Hands on one machine, from nothing but what Maven downloads: a real PostgreSQL, a real Keycloak and the
 * packaged site. {@code deploy/run} starts it for a person, with its data kept in {@code .local}; the tests start the
 * same parts fresh, on free ports.
 *
 * <p>Promises: everything listens on the loopback address only. Whatever is started ends with us, also when we are
 * killed: a {@link org.manyhands.local.Guard} watches over each start, and what even that left behind is recognised by
 * process id and start time and stopped by the next start. No process of anybody else is ever touched. Whatever goes
 * wrong is told in one sentence that says what to do ({@link org.manyhands.local.CannotStart}).
 *
 * <p>Nothing of this is part of the product: the production package holds neither these classes nor the database.
 */
@NullMarked
package org.manyhands.local;

import org.jspecify.annotations.NullMarked;
