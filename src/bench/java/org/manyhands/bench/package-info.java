/**
 * Measures the product from outside: the packaged site with a real PostgreSQL and a real Keycloak, filled with real input,
 * asked for pages over HTTP by many at once; and beside each page the very statements it sends to the database, repeated
 * without the site. Nothing of this is in the product. {@code deploy/bench} runs it, {@code docs/benchmarks.md} says how to
 * read what it writes.
 */
@NullMarked
package org.manyhands.bench;

import org.jspecify.annotations.NullMarked;
