/**
 * Field encryption at rest, by Google Tink (AES-256-GCM). A keyset a subject (a person, a match, a group, a need, a file), stored encrypted
 * under a wrapping key that lies in a file outside the database: a stolen database tells nothing, and destroying a
 * keyset erases everything of its subject, in old backups too once the wrapping key has moved on.
 *
 * <p>What this does not protect from: somebody who reads the memory of the running server, who changes its code, or who
 * takes the key file together with the database.
 */
@NullMarked
package org.manyhands.shared.vault;

import org.jspecify.annotations.NullMarked;
