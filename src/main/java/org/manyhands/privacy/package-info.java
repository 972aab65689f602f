/**
 * What is stored about whom: the data inventory ({@code privacy/inventory.txt}), which names every column of the database,
 * whose it is, how sensitive, how it is stored and until when. The promise (P-21): nothing is stored that does not stand
 * there; a test against the migrated database fails for a column that is in one of the two only. The page “what we hold”
 * and {@code docs/data-inventory.md} are written from it.
 *
 * <p>Owns no table and knows no feature, so that every feature may know it.
 */
@NullMarked
package org.manyhands.privacy;

import org.jspecify.annotations.NullMarked;
