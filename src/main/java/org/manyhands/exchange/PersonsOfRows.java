package org.manyhands.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who a row says is behind it, in columns that are not taken: "Ride for Eleanor Vance" beside a client of this name names her
 * in public. Only whole names of two words and more are looked for, because "Rosa" alone is a street, a group or a colour too.
 */
final class PersonsOfRows {

    private static final Pattern WHOLE_NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{1,30}){1,3}"
                    // family and given name are written as one word
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,6}");

    private final int[] columns;

    PersonsOfRows(Sheet sheet, ColumnPlan plan) {
        columns = Arrays.stream(plan.of(ColumnMeaning.CONTACT))
                .filter(column -> new CellShapes(sheet.filled(column)).looksLikePersons())
                .toArray();
    }

    /** Their names, as the row writes them. */
    List<String> in(Sheet.Row row) {
        return Arrays.stream(columns)
                .mapToObj(row::cell)
                .filter(cell -> WHOLE_NAME.matcher(cell).matches())
                .toList();
    }
}
