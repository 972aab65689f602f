package org.manyhands.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes two spellings of one name equal: case, accents, apostrophes, hyphens, Arabic letter variants and vowel signs
 * no longer matter. {@code "São Paulo"}, {@code "sao paulo"} and {@code "SAO-PAULO"} all become {@code "sao paulo"};
 * {@code "القَاهِرَة"} and {@code "القاهره"} become {@code "القاهره"}.
 *
 * <p>The result is for comparing and searching only, never for showing. It is a fixed point: folding it again changes
 * nothing. Skills are read out of running text with a folding of their own, which keeps where a word stood and takes Arabic words
 * further apart than names may be. Vowel signs of Indic and South-East Asian scripts carry meaning and stay.
 *
 * <p>Method: Unicode NFKD (UAX #15), dropping the combining marks of the European, Hebrew and Arabic blocks, then the
 * letters below that have no decomposition, then NFC. For Arabic the usual normalisation of retrieval systems is taken
 * (alef, yeh and teh marbuta variants; tatweel and harakat dropped), plus the Persian and Urdu forms of kaf, yeh and heh.
 */
public final class TextFolding {

    private TextFolding() {}

    /**
     * Folds a name or phrase.
     *
     * @param text anything a person typed, or a name from a file
     * @return lower case words of letters and digits with single spaces between them; empty when there are none
     */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text;
        }
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean wordEnded = false;
        for (int i = 0; i < decomposed.length(); ) {
            int letter = decomposed.codePointAt(i);
            i += Character.charCount(letter);
            if (vanishes(letter)) {
                continue;
            }
            if (!belongsToWord(letter)) {
                wordEnded = true;
                continue;
            }
            if (wordEnded && !folded.isEmpty()) {
                folded.append(' ');
            }
            wordEnded = false;
            append(folded, letter);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Whether nothing would change: most names in Latin script, once lower-cased, are plain already. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!word && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean vanishes(int letter) {
        return isDroppedMark(letter)
                || Character.getType(letter) == Character.FORMAT
                || switch (letter) {
                    // apostrophes and their look-alikes: "Côte d'Ivoire", "Xi’an", "Hawaiʻi"; Arabic tatweel
                    case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u201B', '\u2032', '\u02B9', '\u02BB', '\u02BC' ->
                        true;
                    case '\u02BD', '\u02BE', '\u02BF', '\u05F3', '\u0640' -> true;
                    default -> false;
                };
    }

    private static boolean isDroppedMark(int letter) {
        return (letter >= 0x0300 && letter <= 0x036F)
                || (letter >= 0x0483 && letter <= 0x0489)
                || (letter >= 0x0591 && letter <= 0x05C7 && letter != 0x05BE)
                || (letter >= 0x0610 && letter <= 0x061A)
                || (letter >= 0x064B && letter <= 0x065F)
                || letter == 0x0670
                || (letter >= 0x06D6 && letter <= 0x06ED && Character.getType(letter) == Character.NON_SPACING_MARK);
    }

    private static boolean belongsToWord(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
    }

    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ŧ' -> folded.append('t');
            case 'ə' -> folded.append('a');
            case 'ς' -> folded.append('σ');
            case '\u0671' -> folded.append('\u0627'); // alef wasla → alef (hamza and madda forms decompose already)
            case '\u0649', '\u06CC' -> folded.append('\u064A'); // alef maksura, Farsi yeh → yeh
            case '\u0629', '\u06C1', '\u06BE', '\u06D5' -> folded.append('\u0647'); // teh marbuta, heh forms → heh
            case '\u06A9' -> folded.append('\u0643'); // keheh → kaf
            default -> {
                if (Character.isDigit(letter)) {
                    folded.append((char) ('0' + Character.digit(letter, 10)));
                } else {
                    folded.appendCodePoint(letter);
                }
            }
        }
    }
}
