package org.manyhands.exchange;

/**
 * What a column can mean for a need. Several columns may mean the same: texts are joined, skills collected, of all others
 * the first that is filled in counts.
 */
public enum ColumnMeaning {
    /** what the need is called */
    TITLE,
    /** what should be different afterwards, and all that is said about it */
    SUMMARY,
    /** the community group */
    GROUP,
    /** a town, alone or with region and country */
    PLACE,
    /** state, province, governorate */
    REGION,
    COUNTRY,
    /** whether it can be done from anywhere: a tick, or a word for it */
    REMOTE,
    /** degrees north; only the town near it is kept */
    LATITUDE,
    /** degrees east; only the town near it is kept */
    LONGITUDE,
    /** helps to find the town, then is dropped */
    POSTCODE,
    /** several of these in one cell: a dictionary, JSON, a point */
    LOCALITY,
    /** the first day */
    STARTS,
    /** the last day, or by when it is needed */
    ENDS,
    /** how soon it is needed, in words */
    URGENCY,
    /** effort */
    HOURS,
    /** how many are wanted */
    PEOPLE,
    /** skills, topics, programming languages as a list */
    SKILLS,
    /** a kind or field, read for skills together with the text */
    CATEGORY,
    /** a page about it */
    LINK,
    /** what the sender's system calls it */
    EXTERNAL_ID,
    /** phone numbers, mail and street addresses, names of contact persons: never taken */
    CONTACT,
    /** not taken */
    IGNORE;

    /** Whether anything is made of it. */
    boolean isTaken() {
        return this != CONTACT && this != IGNORE;
    }
}
