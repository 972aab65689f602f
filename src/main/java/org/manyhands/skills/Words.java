package org.manyhands.skills;

import java.util.Arrays;
import java.util.List;

/**
 * A text cut into words, each with its place and its folded form.
 *
 * <p>A word is a run of letters and digits of one script. "C++", "C#" and ".NET" stay whole; "climate-model" and
 * "Node.js" are two words each, in names as in texts; "farmer's" is "farmer".
 */
final class Words {

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private String[] folded = new String[16];
    private int size;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.cut();
        return words;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word in the form in which words are compared. */
    String folded(int word) {
        return folded[word];
    }

    /** All words in the form in which they are compared. */
    List<String> all() {
        return List.of(Arrays.copyOf(folded, size));
    }

    /** The words from first to last as they were written, with what stands between them. */
    String written(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** What stands between a word and the one after it; "" after the last. */
    String gapAfter(int word) {
        return word + 1 < size ? text.substring(ends[word], starts[word + 1]) : "";
    }

    /** True if a name may go on from a word to the next: nothing between them ends an item, a line or a sentence. */
    boolean goesOn(int word) {
        String gap = gapAfter(word);
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            boolean ends = ",;:!?|•·…،؛؟\t".indexOf(c) >= 0
                    || (c == '.' && i + 1 < gap.length())
                    || (c == '\n' && (isCapitalised(word + 1) || gap.indexOf('\n', i + 1) > 0));
            if (ends) {
                return false;
            }
        }
        return true;
    }

    /** The character before a word, or a space at the beginning of the text. */
    char before(int word) {
        return starts[word] == 0 ? ' ' : text.charAt(starts[word] - 1);
    }

    /** The character after a word, or a space at the end of the text. */
    char after(int word) {
        return ends[word] == text.length() ? ' ' : text.charAt(ends[word]);
    }

    boolean isCapitalised(int word) {
        return Character.isUpperCase(text.charAt(starts[word]));
    }

    private void cut() {
        StringBuilder letters = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at++;
                continue;
            }
            int start = at;
            letters.setLength(0);
            if (isDotOfName(start)) {
                start--;
                letters.append('.');
            }
            boolean arabic = Folding.isArabic(c);
            while (at < text.length() && belongs(text.charAt(at), arabic)) {
                Folding.append(text.charAt(at), letters);
                at++;
            }
            at = appendSigns(at, letters);
            add(start, at, letters.toString());
            at = skipPossessive(at);
        }
    }

    private static boolean belongs(char c, boolean arabic) {
        return Folding.isMark(c) || (Character.isLetterOrDigit(c) && Folding.isArabic(c) == arabic);
    }

    /** True for the dot of ".NET": after a blank, before a letter. */
    private boolean isDotOfName(int start) {
        return start > 0
                && text.charAt(start - 1) == '.'
                && Character.isLetter(text.charAt(start))
                && (start == 1
                        || (!Character.isLetterOrDigit(text.charAt(start - 2)) && text.charAt(start - 2) != '.'));
    }

    /** The signs that belong to a one-letter name: C++, C#, F#. */
    private int appendSigns(int at, StringBuilder letters) {
        if (letters.length() == 1 && text.startsWith("++", at)) {
            letters.append("++");
            return at + 2;
        }
        if (letters.length() == 1 && text.startsWith("#", at)) {
            letters.append('#');
            return at + 1;
        }
        return at;
    }

    private int skipPossessive(int at) {
        boolean possessive = at + 1 < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return possessive ? at + 2 : at;
    }

    private void add(int start, int end, String word) {
        if (word.isEmpty()) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        folded[size] = word;
        size++;
    }
}
