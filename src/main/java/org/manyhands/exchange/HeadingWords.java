package org.manyhands.exchange;

import java.util.Map;
import java.util.Set;

/** Words that tell what kind of heading stands over a column, whatever the column means: {@code exchange/heading-words.tsv}. */
final class HeadingWords {

    /** What words tell. */
    enum Kind {
        /** a whole heading: what has become of each row; alone or as a word of a short one */
        STATE,
        /** those of them that are a state only where nothing stands beside them: "start", "US state", "price list" are none */
        STATE_ALONE,
        /** a whole heading: a name, maybe of a need, a place or a person */
        BARE_NAME,
        /** a whole heading: a group in a list of projects, and a person in a list of tasks */
        OWNER,
        /** a whole heading: who asks, a person mostly, unless the cells are names of groups */
        ASKER,
        /** what has a name, a day and a description: "event date"; not whose it is, since the owner of a task is a person */
        THING,
        /** what lies somewhere: "venue city"; its name is not that of the need */
        SITE,
        /** the last word where not what is called so is named, but its kind, number or address: "location type" names no town */
        SAYS_OTHER,
        /** an organisation, in languages that put what is said of it before it: "partner org" */
        ORGANISATION,
        /** an organisation, in languages that put what is said of it behind it */
        ORGANISATION_FIRST,
        /** a group; alone it says too little: "age group", "target group" are none */
        GROUP,
        /** beside a word for organisations: what says something else of it than who it is */
        SAYS_OTHER_OF_GROUP,
        /** within a question: a name is asked for */
        NAME,
        /** a "name and organisation" is that of a person first */
        AND,
        /** before "name": that of a person */
        YOUR,
        /** makes a name that of a person */
        PERSON,
        /** what may stand before the word for consent */
        CONSENT_OF,
        /** a whole heading: whether somebody agrees */
        CONSENT,
        /** begins a question whether we may do something */
        MAY_WE,
        /** begins a question whether something may be done */
        MAY_IT,
        /** what we may do */
        PUBLISH,
        /** what may be done */
        PUBLISHED,
        /** a tick under it refuses; alone, or several words with more behind them */
        WITHHELD
    }

    private static final Map<Kind, Set<String>> WORDS = WordFile.byKind("heading-words.tsv", Kind.class);

    private HeadingWords() {}

    /** Folded. */
    static Set<String> of(Kind kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }

    /** Whether a folded text is one of them. */
    static boolean have(Kind kind, String folded) {
        return of(kind).contains(folded);
    }

    /** One of them, as part of a pattern for folded texts, which hold nothing but letters, digits and spaces. */
    static String anyOf(Kind kind) {
        return "(?:" + String.join("|", of(kind)) + ")";
    }
}
