package org.manyhands.skills;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words comparable that people write differently: no case, no accents, and in Arabic no vowel signs, one form of
 * alef, of yaa and of taa marbuta, as Arabic retrieval has done since Larkey, Ballesteros and Connell (2002).
 *
 * <p>Not {@link org.manyhands.shared.text.TextFolding}: that folds names to be compared whole and throws away what stands between
 * words. Here a text is folded letter by letter while {@link Words} keeps where each word stood in it, and hamza goes too, since
 * word forms differ by it.
 */
final class Folding {

    /** What a character up to the end of Latin Extended-B becomes; 0 where one character is not enough. */
    private static final char[] LATIN = new char[0x250];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            String plain = decomposed(c);
            LATIN[c] = plain.length() == 1 ? plain.charAt(0) : 0;
        }
    }

    private Folding() {}

    /** Appends what a letter or digit becomes; nothing for a combining mark, two letters for a few. */
    static void append(char c, StringBuilder folded) {
        if (c < LATIN.length && LATIN[c] != 0) {
            folded.append(LATIN[c]);
        } else if (c >= 0x0600 && c <= 0x06FF) {
            appendArabic(c, folded);
        } else {
            folded.append(decomposed(c));
        }
    }

    private static void appendArabic(char c, StringBuilder folded) {
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
            case 'ى', 'ئ', 'ی' -> folded.append('ي');
            case 'ؤ' -> folded.append('و');
            case 'ة' -> folded.append('ه');
            case 'ک' -> folded.append('ك');
            case 'ء', 'ـ' -> {}
            default -> {
                if (c >= '٠' && c <= '٩') {
                    folded.append((char) ('0' + (c - '٠')));
                } else if (!isMark(c)) {
                    folded.append(c);
                }
            }
        }
    }

    /** True for signs that sit on a letter and do not end a word: accents, Arabic vowel signs, the stretching line. */
    static boolean isMark(char c) {
        return c >= 0x0300 && (c == 'ـ' || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static boolean isArabic(char c) {
        return (c >= 0x0600 && c <= 0x06FF) || (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    }

    private static String decomposed(char c) {
        StringBuilder plain = new StringBuilder();
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (part != c && isArabic(part)) {
                appendArabic(part, plain);
            } else if (!isMark(part)) {
                plain.append(part);
            }
        }
        return undecomposed(plain.toString().toLowerCase(Locale.ROOT));
    }

    /** Letters that Unicode does not take apart, and people without the keyboard write so. */
    private static String undecomposed(String letter) {
        return switch (letter) {
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ø" -> "o";
            case "ł" -> "l";
            case "đ" -> "d";
            case "ı" -> "i";
            default -> letter;
        };
    }
}
