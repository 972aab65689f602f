package org.manyhands.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds places by the beginning of any word of any of their names: a suffix array over words. All folded names stand in
 * one byte array (UTF-8, each ended by a line feed, the names of one place together, the one to show first), and every
 * position at which a word begins is sorted by the text that follows. A search is two halvings; 3.5 MB of text and 1.4 MB
 * of positions hold 230,000 names.
 *
 * <p>Sorted at start instead of being shipped sorted, because positions do not compress: a tenth of a second by multikey
 * quicksort (J. Bentley and R. Sedgewick, "Fast Algorithms for Sorting and Searching Strings", SODA 1997).
 */
final class NameIndex {

    private static final byte END = '\n';
    private static final byte SPACE = ' ';
    /** The Arabic article alif-lam in UTF-8: nobody leaves out a town because they typed its name without "the". */
    private static final byte[] ARTICLE = "ال".getBytes(StandardCharsets.UTF_8);

    private byte[] text;
    private int length;
    private final int[] placeStarts;
    private int places;
    private int[] wordStarts = {};

    NameIndex(int textCapacity, int placeCapacity) {
        text = new byte[textCapacity];
        placeStarts = new int[placeCapacity];
    }

    /** Begins the names of the next place; the first name added is the one to show. */
    void beginPlace() {
        placeStarts[places++] = length;
    }

    /** Takes in one folded name, given as UTF-8. */
    void addName(byte[] utf8, int from, int to) {
        if (length + to - from + 1 > text.length) {
            text = Arrays.copyOf(text, text.length * 3 / 2 + to - from + 1);
        }
        System.arraycopy(utf8, from, text, length, to - from);
        length += to - from;
        text[length++] = END;
    }

    /** Ends the filling and sorts. */
    void close() {
        text = Arrays.copyOf(text, length);
        int[] starts = new int[length / 8];
        int count = 0;
        for (int i = 0; i < length; i++) {
            boolean word = i == 0 || text[i - 1] == END || text[i - 1] == SPACE;
            if (word || isAfterArticle(i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 3 / 2 + 1);
                }
                starts[count++] = i;
            }
        }
        sort(starts, 0, count, 0);
        wordStarts = Arrays.copyOf(starts, count);
    }

    private boolean isAfterArticle(int at) {
        int start = at - ARTICLE.length;
        return start >= 0
                && (start == 0 || text[start - 1] == END || text[start - 1] == SPACE)
                && Arrays.equals(text, start, at, ARTICLE, 0, ARTICLE.length);
    }

    /**
     * Places found, by the name that led to them.
     *
     * @param byMainName the typed text occurs in the name that is shown
     * @param byAnyName it occurs there or in another name
     */
    record Found(BitSet byMainName, BitSet byAnyName) {}

    /** Places with a name of which some word, and what follows it, begins so. */
    Found beginningWith(String folded) {
        return find(folded, false);
    }

    /** Places with a name that begins so. */
    Found cutOff(String folded) {
        return find(folded, true);
    }

    /** Places with exactly this name. */
    Found named(String folded) {
        return find(folded + (char) END, true);
    }

    private Found find(String folded, boolean fromStartOfName) {
        Found found = new Found(new BitSet(places), new BitSet(places));
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int end = firstAtLeast(wanted, 1);
        for (int i = firstAtLeast(wanted, 0); i < end; i++) {
            int start = wordStarts[i];
            if (!fromStartOfName || start == 0 || text[start - 1] == END) {
                int place = placeAt(start);
                found.byAnyName.set(place);
                if (start < mainNameEnd(place)) {
                    found.byMainName.set(place);
                }
            }
        }
        return found;
    }

    private int mainNameEnd(int place) {
        int end = placeStarts[place];
        while (text[end] != END) {
            end++;
        }
        return end;
    }

    private int placeAt(int position) {
        int at = Arrays.binarySearch(placeStarts, 0, places, position);
        return at >= 0 ? at : -at - 2;
    }

    /** First word start whose text compares to the wanted beginning as at least {@code least} (0 equal, 1 greater). */
    private int firstAtLeast(byte[] wanted, int least) {
        int low = 0;
        int high = wordStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compareBeginning(wordStarts[middle], wanted) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compareBeginning(int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int difference = byteAt(start, i) - (wanted[i] & 0xFF);
            if (difference != 0) {
                return Integer.signum(difference);
            }
        }
        return 0;
    }

    /** Sorts starts[from, to), whose texts agree in their first {@code depth} bytes. */
    private void sort(int[] starts, int from, int to, int depth) {
        while (to - from > 1) {
            int pivot = byteAt(starts[(from + to) >>> 1], depth);
            int less = from;
            int greater = to;
            for (int i = from; i < greater; ) {
                int here = byteAt(starts[i], depth);
                if (here < pivot) {
                    swap(starts, less++, i++);
                } else if (here > pivot) {
                    swap(starts, i, --greater);
                } else {
                    i++;
                }
            }
            sort(starts, from, less, depth);
            sort(starts, greater, to, depth);
            if (pivot == END) {
                return; // names that are equal to their end need no order
            }
            from = less;
            to = greater;
            depth++;
        }
    }

    private int byteAt(int start, int depth) {
        return start + depth < length ? text[start + depth] & 0xFF : 0; // nothing follows the last name
    }

    private static void swap(int[] starts, int a, int b) {
        int kept = starts[a];
        starts[a] = starts[b];
        starts[b] = kept;
    }
}
