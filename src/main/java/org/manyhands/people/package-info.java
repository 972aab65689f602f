/**
 * Persons: a pseudonym, languages, an approximate place, how much help they can give; and the thread that ties a person
 * to an account at the identity provider. The promise: the login name is shown to nobody and is not even stored here;
 * only the provider's opaque account id is.
 *
 * <p>What a person may do is not said here but in {@code access}. Names of people leave this feature only through {@link
 * org.manyhands.people.Pseudonyms}, in one batch a page. Who would not meet whom is asked of {@link org.manyhands.people.Blocks},
 * which conversations answer.
 */
@NullMarked
package org.manyhands.people;

import org.jspecify.annotations.NullMarked;
