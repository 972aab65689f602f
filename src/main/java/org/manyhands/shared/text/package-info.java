/**
 * Plain text, read carefully: folding names so that they can be compared across accents, cases and scripts, and
 * finding what would give a person away.
 *
 * <p>No framework, no database and no feature word lives here. Everything is a pure function of its arguments, safe
 * to call from any thread, and works on code points rather than on {@code char}s wherever the two differ.
 *
 * <ul>
 *   <li>{@link org.manyhands.shared.text.TextFolding}: two spellings of one name become the same string.
 *   <li>{@link org.manyhands.shared.text.PersonalTraces}: phone numbers, mail addresses, street addresses, bank
 *       accounts and coordinates in a text that is about to become public (safety.md, section 3, "own mistake").
 * </ul>
 */
@NullMarked
package org.manyhands.shared.text;

import org.jspecify.annotations.NullMarked;
