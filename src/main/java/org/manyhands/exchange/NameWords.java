package org.manyhands.exchange;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.manyhands.shared.text.TextFolding;

/** Words beside and within names, in {@code exchange/names.tsv}; names themselves are for the gazetteer. */
final class NameWords {

    enum Kind {
        /** between two names: "and" */
        JOINING,
        /** before a town */
        IN,
        /** behind a town, whose surroundings are meant too */
        AROUND,
        /** within the name of a group, and of no person */
        ORGANISATION
    }

    private static final Map<Kind, Set<String>> WORDS = WordFile.byKind("names.tsv", Kind.class);

    private static final Pattern ORGANISATION =
            Pattern.compile("\\b(?:" + anyOf(Kind.ORGANISATION) + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private NameWords() {}

    /** Whether a word joins two names: "y", «أو». */
    static boolean joins(String word) {
        return of(Kind.JOINING).contains(TextFolding.fold(word));
    }

    /** Whether a name has words that groups have in theirs and persons have not. */
    static boolean isOrganisation(String name) {
        return ORGANISATION.matcher(TextFolding.fold(name)).find();
    }

    /** All words of a kind, folded, as alternatives of a pattern. */
    static String anyOf(Kind kind) {
        return of(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Set<String> of(Kind kind) {
        return WORDS.getOrDefault(kind, Set.of());
    }
}
