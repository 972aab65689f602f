package org.manyhands.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * All folded names of all places in one byte array: UTF-8, each ended by a line feed, the names of one place together, the
 * one to show first. 230,000 names take 3.5 MB.
 */
final class PlaceNames {

    static final byte END = '\n';

    private byte[] text;
    private int length;
    private final int[] placeStarts;
    private int places;

    PlaceNames(int textCapacity, int placeCapacity) {
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

    /** Ends the filling. */
    void close() {
        text = Arrays.copyOf(text, length);
    }

    int length() {
        return length;
    }

    int places() {
        return places;
    }

    /** The byte at this position, 0 to 255; 0 behind the end, where nothing follows the last name. */
    int byteAt(int position) {
        return position < length ? text[position] & 0xFF : 0;
    }

    boolean beginsName(int position) {
        return position == 0 || text[position - 1] == END;
    }

    /** All names of a place as they are folded, the one that is shown first. */
    List<String> of(int place) {
        int start = placeStarts[place];
        int end = place + 1 < places ? placeStarts[place + 1] : length;
        return List.of(new String(text, start, end - start, StandardCharsets.UTF_8).split("\n"));
    }

    /** The row of the place whose name stands there. */
    int placeAt(int position) {
        int at = Arrays.binarySearch(placeStarts, 0, places, position);
        return at >= 0 ? at : -at - 2;
    }

    /** Whether the position lies within the name of this place that is shown. */
    boolean isInMainName(int position, int place) {
        for (int i = placeStarts[place]; i < position; i++) {
            if (text[i] == END) {
                return false;
            }
        }
        return true;
    }
}
