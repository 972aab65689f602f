/** Persons, their pseudonyms and what they can give. */
@NullMarked
package org.manyhands.people;

import org.jspecify.annotations.NullMarked;
