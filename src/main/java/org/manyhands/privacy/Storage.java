package org.manyhands.privacy;

/** What somebody who holds the whole database can make of a stored fact. */
public enum Storage {
    /** Reads it. */
    READABLE,
    /** Nothing, without the key that lies outside of the database. */
    SEALED,
    /** Recognises what they know already, and nothing else: a hash. */
    FINGERPRINT
}
