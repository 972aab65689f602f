package org.manyhands.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All places in columns, largest first: a place is a row number, so that a set of rows sorts itself by size and 25,551
 * places take 2 MB instead of ten. Coordinates are hundredths of a degree, which fit a {@code short}.
 */
final class PlaceTable {

    static final int NONE = -1;

    private final Countries countries;
    private final Regions regions;
    private final int[] ids;
    private final String[] names;
    private final short[] latitudes;
    private final short[] longitudes;
    private final short[] countryRows;
    private final short[] regionRows;
    private final int[] people;
    /** id in the upper, row in the lower half; sorted, so that an id is found by halving */
    private final long[] rowsById;

    private int size;

    PlaceTable(Countries countries, Regions regions, int capacity) {
        this.countries = countries;
        this.regions = regions;
        ids = new int[capacity];
        names = new String[capacity];
        latitudes = new short[capacity];
        longitudes = new short[capacity];
        countryRows = new short[capacity];
        regionRows = new short[capacity];
        people = new int[capacity];
        rowsById = new long[capacity];
    }

    /** Takes in the next smaller place; all are added before anything is asked. */
    void add(int id, String name, int latitude, int longitude, int country, int region, int inhabitants) {
        ids[size] = id;
        names[size] = name;
        latitudes[size] = (short) latitude;
        longitudes[size] = (short) longitude;
        countryRows[size] = (short) country;
        regionRows[size] = (short) region;
        people[size] = inhabitants;
        rowsById[size] = ((long) id << 32) | size;
        size++;
    }

    /** Ends the filling. */
    void close() {
        Arrays.sort(rowsById, 0, size);
    }

    int size() {
        return size;
    }

    /** The row of an id, or {@link #NONE}. */
    int row(PlaceId id) {
        long wanted = (long) id.geonameId() << 32;
        int at = Arrays.binarySearch(rowsById, 0, size, wanted);
        int next = at >= 0 ? at : -at - 1;
        return next < size && (int) (rowsById[next] >>> 32) == id.geonameId() ? (int) rowsById[next] : NONE;
    }

    int id(int row) {
        return ids[row];
    }

    String name(int row) {
        return names[row];
    }

    double latitude(int row) {
        return latitudes[row] / 100.0;
    }

    double longitude(int row) {
        return longitudes[row] / 100.0;
    }

    /** Row in {@link Countries}. */
    int country(int row) {
        return countryRows[row];
    }

    /** Row in {@link Regions}, or {@link #NONE}. */
    int region(int row) {
        return regionRows[row];
    }

    @Nullable
    String regionName(int row) {
        return regionRows[row] == NONE ? null : regions.name(regionRows[row]);
    }

    int people(int row) {
        return people[row];
    }

    Place place(int row) {
        return new Place(
                new PlaceId(ids[row]),
                names[row],
                regionName(row),
                countries.code(countryRows[row]),
                latitude(row),
                longitude(row),
                people[row]);
    }

    double kilometres(int from, int to) {
        return GreatCircle.kilometres(latitude(from), longitude(from), latitude(to), longitude(to));
    }
}
