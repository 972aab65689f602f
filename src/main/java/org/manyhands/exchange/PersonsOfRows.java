package org.manyhands.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who a row says is behind it, in columns that are not taken: "Ride for Eleanor Vance" beside a client of this name names her
 * in public. Only whole names of two words and more are looked for, because "Rosa" alone is a street, a group or a colour too.
 */
final class PersonsOfRows {

    private static final Pattern WHOLE_NAME =
            Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{1,30}){1,3}"
                    // family and given name are written as one word
                    + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,6}");

    /** What a person is called in a tracker: "@octocat" in a text means the one in the column. */
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,38}");

    private static final Pattern BETWEEN_PERSONS = Pattern.compile("[;/&\\n]| (?:and|y|et|und|e) | و");
    private static final Pattern BEHIND_A_NAME = Pattern.compile("[\\s,:–-]*(?:[(<\\[+\\d]|\\S+@).*$", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private final int[] columns;
    private final int[] logins;

    PersonsOfRows(Sheet sheet, ColumnPlan plan) {
        columns = Arrays.stream(plan.of(ColumnMeaning.CONTACT))
                .filter(column -> new CellShapes(sheet.filled(column).stream()
                                .flatMap(PersonsOfRows::names)
                                .toList())
                        .looksLikePersons())
                .toArray();
        logins = plan.of(ColumnMeaning.CONTACT);
    }

    /** The names in a cell, without what stands behind them: "Omar Said (omar@example.org)", "Sue Hart; Abdi Noor, 020 7946 0101". */
    private static Stream<String> names(String cell) {
        return BETWEEN_PERSONS
                .splitAsStream(CleanText.beginning(cell, LONGEST))
                .map(name -> BEHIND_A_NAME.matcher(name).replaceFirst("").strip())
                .filter(name -> !name.isEmpty());
    }

    /** Their names, as the row writes them. */
    List<String> in(Sheet.Row row) {
        return Stream.concat(
                        Arrays.stream(columns)
                                .mapToObj(row::cell)
                                .flatMap(PersonsOfRows::names)
                                .filter(cell -> WHOLE_NAME.matcher(cell).matches()),
                        Arrays.stream(logins)
                                .mapToObj(row::cell)
                                .filter(cell -> LOGIN.matcher(cell).matches())
                                .map(login -> "@" + login))
                .distinct()
                .toList();
    }
}
