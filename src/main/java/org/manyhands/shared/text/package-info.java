/**
 * Every sentence that people read comes from {@code messages/<bundle>.properties}, one bundle a feature, one file a
 * language. The files hold ICU messages, because only those can say "two needs" properly in every language we ship
 * (Arabic has six plural forms). See ADR 0006.
 */
@NullMarked
package org.manyhands.shared.text;

import org.jspecify.annotations.NullMarked;
