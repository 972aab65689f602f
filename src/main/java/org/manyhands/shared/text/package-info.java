/**
 * Every sentence that people read comes from {@code messages/<bundle>.properties}, one bundle a feature, one file a
 * language. The files hold ICU messages, because only those can say "two needs" properly in every language we ship
 * (Arabic has six plural forms). See ADR 0006.
 *
 * <p>Beside them, two careful readers of what people type, both pure functions without any framework: {@link
 * org.manyhands.shared.text.TextFolding} makes two spellings of a name equal, and {@link
 * org.manyhands.shared.text.PersonalTraces} finds what would give a person away in a text that is about to become public.
 */
@NullMarked
package org.manyhands.shared.text;

import org.jspecify.annotations.NullMarked;
