/**
 * The town: a small cast of people, one hub and a handful of groups, the same in tests, in local runs and in the browser.
 * The people do not exist. {@link org.manyhands.scenarios.Cast} names them, {@code src/test/resources/town} holds their
 * things as SQL, {@link org.manyhands.scenarios.Town} puts it into a database, and {@link
 * org.manyhands.scenarios.Visitor} visits the site as one of them.
 */
@NullMarked
package org.manyhands.scenarios;

import org.jspecify.annotations.NullMarked;
