package org.manyhands.people;

/** Why a name cannot be somebody's pseudonym; each has a sentence in the bundle {@code people}. */
public enum PseudonymProblem {
    /** Fewer than two letters. */
    TOO_SHORT,
    /** More than 40 characters. */
    TOO_LONG,
    /** Something other than letters, a few digits, spaces, apostrophes, hyphens and dots. */
    CHARACTERS,
    /** So many digits that it could be a telephone number. */
    DIGITS,
    /** Letters of scripts that are not written together, which serves to imitate other names. */
    MIXED_SCRIPTS,
    /** A word for an office, or the name of the site or a hub: it would lend an authority that pseudonyms do not have. */
    OFFICE,
    /** Somebody has it, had it, or has one that looks the same. */
    TAKEN,
    /** So close to the person's own login name that it would give the login name away. */
    LIKE_LOGIN
}
