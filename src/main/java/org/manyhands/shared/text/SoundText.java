package org.manyhands.shared.text;

import com.ibm.icu.lang.UCharacter;
import java.util.PrimitiveIterator;

/**
 * Whether a text can be stored, shown and read as whoever wrote it meant it. What is not sound (rule R-19):
 *
 * <ul>
 *   <li>control characters but tab and line breaks; NUL among them, which PostgreSQL does not take;
 *   <li>half surrogates, noncharacters, and U+FFFD, which stands where bytes were no characters (a form cannot tell it from one
 *       that was typed, and nobody types it on purpose);
 *   <li>the old direction controls U+202A to U+202E, which make a text read otherwise than it runs, and isolates that are
 *       left open and would take in what follows; marks and closed isolates, which keyboards and other programs set, are fine;
 *   <li>more than {@value #MOST_MARKS} marks piled on one letter, which run over the lines above and below. Marks that
 *       scripts use side by side (Burmese medials, Tibetan stacks) do not pile up and count only against a wide limit.
 * </ul>
 *
 * <p>Letters newer than our Unicode tables are sound: somebody's telephone may know them before we do.
 */
public final class SoundText {

    private static final int MOST_MARKS = 4;
    private static final int LONGEST_RUN = 16;

    private static final int EMBEDDINGS_FROM = 0x202A;
    private static final int EMBEDDINGS_TO = 0x202E;
    private static final int ISOLATES_FROM = 0x2066;
    private static final int END_OF_ISOLATE = 0x2069;
    private static final int REPLACEMENT = 0xFFFD;

    private SoundText() {}

    /** Whether the text is sound. Reads it once; long runs of marks cost no more than other text. */
    public static boolean isSound(String text) {
        return mended(text).length() == text.length();
    }

    /** The text without what is not sound; sound itself. */
    public static String mended(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        boolean closed = closesItsIsolates(text);
        int piled = 0;
        int run = 0;
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.nextInt();
            if (isMark(character)) {
                run++;
                piled += pilesUp(character) ? 1 : 0;
            } else if (!Character.isIdentifierIgnorable(character)) {
                run = 0;
                piled = 0;
            }
            if (isBearable(character)
                    && (closed || !isIsolate(character))
                    && piled <= MOST_MARKS
                    && run <= LONGEST_RUN) {
                sound.appendCodePoint(character);
            }
        }
        return sound.toString();
    }

    private static boolean isBearable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> character < EMBEDDINGS_FROM || character > EMBEDDINGS_TO;
            default -> character != REPLACEMENT && !isNoncharacter(character);
        };
    }

    /** U+FDD0 to U+FDEF and the last two of each plane are no characters and never will be. */
    private static boolean isNoncharacter(int character) {
        return (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean pilesUp(int mark) {
        return UCharacter.getCombiningClass(mark) != 0 || Character.getType(mark) == Character.ENCLOSING_MARK;
    }

    private static boolean isIsolate(int character) {
        return character >= ISOLATES_FROM && character <= END_OF_ISOLATE;
    }

    private static boolean closesItsIsolates(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            char character = text.charAt(i);
            if (isIsolate(character)) {
                open += character == END_OF_ISOLATE ? -1 : 1;
            }
        }
        return open == 0;
    }
}
