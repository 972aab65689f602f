package org.manyhands.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds places by the beginning of any word of any of their names: a suffix array over words. Every position of the names at
 * which a word begins is sorted by the text that follows, so a search is two halvings; 1.4 MB of positions.
 *
 * <p>Sorted when made instead of being shipped sorted, because positions do not compress: a tenth of a second by multikey
 * quicksort (J. Bentley and R. Sedgewick, "Fast Algorithms for Sorting and Searching Strings", SODA 1997).
 */
final class NameIndex {

    private static final byte SPACE = ' ';
    /** The Arabic article alif-lam in UTF-8: nobody leaves out a town because they typed its name without "the". */
    private static final byte[] ARTICLE = "ال".getBytes(StandardCharsets.UTF_8);

    private final PlaceNames names;
    private final int[] wordStarts;

    NameIndex(PlaceNames names) {
        this.names = names;
        int[] starts = new int[names.length() / 8];
        int count = 0;
        for (int i = 0; i < names.length(); i++) {
            if (beginsWord(i) || isAfterArticle(i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 3 / 2 + 1);
                }
                starts[count++] = i;
            }
        }
        sort(starts, 0, count, 0);
        wordStarts = Arrays.copyOf(starts, count);
    }

    private boolean beginsWord(int at) {
        return names.beginsName(at) || names.byteAt(at - 1) == SPACE;
    }

    private boolean isAfterArticle(int at) {
        int start = at - ARTICLE.length;
        return start >= 0 && beginsWord(start) && compareBeginning(start, ARTICLE) == 0;
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
        return find(folded + (char) PlaceNames.END, true);
    }

    private Found find(String folded, boolean fromStartOfName) {
        Found found = new Found(new BitSet(names.places()), new BitSet(names.places()));
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int end = firstAtLeast(wanted, 1);
        for (int i = firstAtLeast(wanted, 0); i < end; i++) {
            int start = wordStarts[i];
            if (!fromStartOfName || names.beginsName(start)) {
                int place = names.placeAt(start);
                found.byAnyName.set(place);
                if (names.isInMainName(start, place)) {
                    found.byMainName.set(place);
                }
            }
        }
        return found;
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
            int difference = names.byteAt(start + i) - (wanted[i] & 0xFF);
            if (difference != 0) {
                return Integer.signum(difference);
            }
        }
        return 0;
    }

    /** Sorts starts[from, to), whose texts agree in their first {@code depth} bytes. */
    private void sort(int[] starts, int from, int to, int depth) {
        while (to - from > 1) {
            int pivot = names.byteAt(starts[(from + to) >>> 1] + depth);
            int less = from;
            int greater = to;
            for (int i = from; i < greater; ) {
                int here = names.byteAt(starts[i] + depth);
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
            if (pivot == PlaceNames.END) {
                return; // names that are equal to their end need no order
            }
            from = less;
            to = greater;
            depth++;
        }
    }

    private static void swap(int[] starts, int a, int b) {
        int kept = starts[a];
        starts[a] = starts[b];
        starts[b] = kept;
    }
}
