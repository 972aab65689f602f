package org.manyhands.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.exchange.HeadingWords.Kind;

/**
 * Headings that ask for a community group in more ways than a list could hold: an adjective beside a word for organisations
 * ("Partner Org", "Asociación solicitante"), or the question for its name ("What is the name of your group or organization?").
 */
final class GroupHeadings {

    private static final String ORGANISATION = HeadingWords.anyOf(Kind.ORGANISATION);
    private static final String ORGANISATION_FIRST = HeadingWords.anyOf(Kind.ORGANISATION_FIRST);

    private static final Pattern BESIDE =
            Pattern.compile("(?<other>\\p{L}+) " + ORGANISATION + "|" + ORGANISATION_FIRST + " (?<behind>\\p{L}+)");

    private static final Pattern NAME_OF = Pattern.compile(
            "\\b" + HeadingWords.anyOf(Kind.NAME) + "(?: (?!" + HeadingWords.anyOf(Kind.AND) + " )\\p{L}+){0,5}? (?:"
                    + ORGANISATION + "|" + ORGANISATION_FIRST + "|" + HeadingWords.anyOf(Kind.GROUP) + ")\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OF_A_PERSON = Pattern.compile(
            "\\b(?:" + HeadingWords.anyOf(Kind.YOUR) + " " + HeadingWords.anyOf(Kind.NAME) + "|"
                    + HeadingWords.anyOf(Kind.PERSON) + ")\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private GroupHeadings() {}

    /** Whether a folded heading asks for a group. */
    static boolean areMeantBy(String folded) {
        if (OF_A_PERSON.matcher(folded).find()) {
            return false;
        }
        Matcher beside = BESIDE.matcher(folded);
        if (beside.matches()) {
            String other = beside.group("other") == null ? beside.group("behind") : beside.group("other");
            return !HeadingWords.have(Kind.SAYS_OTHER_OF_GROUP, other);
        }
        return NAME_OF.matcher(folded).find();
    }
}
