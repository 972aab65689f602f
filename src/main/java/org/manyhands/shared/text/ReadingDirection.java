package org.manyhands.shared.text;

/**
 * Keeps words that run the other way from turning a sentence around: a name in Arabic letters in a Spanish sentence, a title in
 * Latin letters in an Arabic one. Unicode's isolates (UAX 9) do it wherever a text comes to stand, in titles of tabs and in
 * attributes too, where markup cannot.
 */
final class ReadingDirection {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final int ISOLATES_FROM = 0x2066;
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final String RIGHT_TO_LEFT_MARK = "\u200F";

    private final boolean toTheLeft;

    ReadingDirection(Language language) {
        this.toTheLeft = language.direction().equals("rtl");
    }

    /** These words as they stand within a sentence: shut off where any of them run the other way and are not shut off already. */
    String within(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            int character = words.codePointAt(i);
            if (character >= ISOLATES_FROM && character < END_OF_ISOLATE) {
                open++;
            } else if (character == END_OF_ISOLATE) {
                open--;
            } else if (open <= 0 && isStrong(character) && isToTheLeft(character) != toTheLeft) {
                return FIRST_STRONG_ISOLATE + words + END_OF_ISOLATE;
            }
        }
        return words;
    }

    /**
     * A sentence in its own direction also where that is taken from the first letter, which browsers do without looking whether that
     * letter is shut off. What is nothing but the words of somebody is left to run as they do.
     */
    String whole(String sentence) {
        int first = sentence.indexOf(FIRST_STRONG_ISOLATE);
        if (first < 0 || sentence.substring(0, first).codePoints().anyMatch(ReadingDirection::isStrong)) {
            return sentence;
        }
        if (first == 0 && sentence.indexOf(END_OF_ISOLATE) == sentence.length() - 1) {
            return sentence;
        }
        return (toTheLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + sentence;
    }

    private static boolean isStrong(int character) {
        return Character.getDirectionality(character) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || isToTheLeft(character);
    }

    private static boolean isToTheLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
