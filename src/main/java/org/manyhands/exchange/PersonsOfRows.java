package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who a row says is behind it, in columns that are not taken: "Ride for Eleanor Vance" beside a client of this name names her
 * in public. Only whole names of two words and more are looked for, because "Rosa" alone is a street, a group or a colour too.
 */
final class PersonsOfRows {

    /** "Lucía Ramos", "José Ortega y Gasset", "Omar al-Masri", "Maria da Silva". */
    private static final Pattern WHOLE_NAME = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}"
            + "(?: (?:\\p{Ll}{1,5}[ '’-]){0,2}[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{1,30}){1,5}"
            // family and given name are written as one word
            + "|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2,6}");

    /** What a person is called in a tracker: "@octocat" in a text means the one in the column. */
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,38}");

    /** "Priya Nair (priyan)", as Trello exports the members of a card. */
    private static final Pattern LOGIN_BEHIND = Pattern.compile("(?<=\\()[A-Za-z0-9][A-Za-z0-9._-]{1,38}(?=\\))");

    /** What an initial stands for: each part of "Jean-Pierre". */
    private static final Pattern INITIAL = Pattern.compile("(\\p{L})[\\p{L}\\p{M}.'’]*");

    /** Small words of a name, which say nothing of whether it is one. */
    private static final Pattern SMALL_WORDS = Pattern.compile("(?<= )(?:\\p{Ll}{1,5}[ '’-]){1,2}(?=[\\p{Lu}\\p{Lo}])");

    /** May stand within a name as well: "Ortega y Gasset", «محمد وليد». */
    private static final Pattern BETWEEN_PERSONS = Pattern.compile("[;/&\\n]| (?:and|y|et|und|e) | و");

    private static final Pattern BEHIND_A_NAME = Pattern.compile("[\\s,:–-]*(?:[(<\\[+\\d]|\\S+@).*$", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private static final Pattern COMMA = Pattern.compile("\\s*[,،]\\s*");

    /** No name has more, and the columns of a file are many. */
    private static final int MOST_PARTS = 4;

    private static final int MOST_WORDS = 6;

    /** A single one is a street, a group or a colour too. */
    private static final int WORDS_OF_A_NAME = 2;

    private final int[] columns;
    private final int[] logins;

    PersonsOfRows(Sheet sheet, ColumnPlan plan) {
        columns = Arrays.stream(plan.of(ColumnMeaning.CONTACT))
                .filter(column -> new CellShapes(sheet.filled(column).stream()
                                .flatMap(PersonsOfRows::parts)
                                .map(name -> SMALL_WORDS.matcher(name).replaceAll(""))
                                .toList())
                        .looksLikePersons())
                .toArray();
        logins = plan.of(ColumnMeaning.CONTACT);
    }

    /** The names in a cell, without what stands behind them: "Omar Said (omar@example.org)", "Sue Hart; Abdi Noor, 020 7946 0101". */
    private static Stream<String> parts(String cell) {
        return BETWEEN_PERSONS
                .splitAsStream(CleanText.beginning(cell, LONGEST))
                .map(PersonsOfRows::alone)
                .filter(name -> !name.isEmpty());
    }

    private static String alone(String name) {
        return BEHIND_A_NAME.matcher(name).replaceFirst("").strip();
    }

    /** Their names, as the row writes them. */
    List<String> in(Sheet.Row row) {
        List<String> cells = Arrays.stream(columns)
                .mapToObj(column -> alone(CleanText.beginning(row.cell(column), LONGEST)))
                .filter(cell -> !cell.isEmpty())
                .toList();
        Stream<String> names = Stream.of(
                        cells.stream(), cells.stream().flatMap(PersonsOfRows::parts), acrossCells(cells))
                .flatMap(found -> found)
                .flatMap(PersonsOfRows::aroundCommas)
                .flatMap(PersonsOfRows::withShorterOnes)
                .flatMap(PersonsOfRows::withInitials)
                .filter(name ->
                        WHOLE_NAME.matcher(COMMA.matcher(name).replaceAll(" ")).matches())
                // nothing of a name is left because a part of it went first
                .sorted(Comparator.comparingInt(String::length).reversed());
        Stream<String> called = Arrays.stream(logins)
                .mapToObj(row::cell)
                .flatMap(PersonsOfRows::loginsIn)
                .map(login -> "@" + login);
        return Stream.concat(names, called).distinct().toList();
    }

    private static Stream<String> loginsIn(String cell) {
        return LOGIN.matcher(cell).matches()
                ? Stream.of(cell)
                : LOGIN_BEHIND
                        .matcher(CleanText.beginning(cell, LONGEST))
                        .results()
                        .map(MatchResult::group);
    }

    /** "Vance, Eleanor" is called "Eleanor Vance" in a text; "Ann Lee, Bo Roe" are two. */
    private static Stream<String> aroundCommas(String name) {
        List<String> pieces = COMMA.splitAsStream(name).toList();
        return Stream.concat(
                pieces.size() == 2 ? Stream.of(name, String.join(" ", pieces.reversed())) : Stream.empty(),
                pieces.stream());
    }

    /** "Mrs. Irene Maria Papas" is called "Irene Maria Papas", "Maria Papas" and "Irene Papas" too. */
    private static Stream<String> withShorterOnes(String name) {
        List<String> words = List.of(name.split(" ", -1));
        int last = words.size();
        return last <= WORDS_OF_A_NAME || last > MOST_WORDS
                ? Stream.of(name)
                : Stream.concat(
                        IntStream.range(1, last).mapToObj(other -> words.getFirst() + " " + words.get(other)),
                        IntStream.range(0, last).boxed().flatMap(from -> IntStream.rangeClosed(
                                        from + WORDS_OF_A_NAME, last)
                                .mapToObj(to -> String.join(" ", words.subList(from, to)))));
    }

    /** "Eleanor Vance" is called "Eleanor V." and "E. Vance" too. */
    private static Stream<String> withInitials(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0) {
            return Stream.of(name);
        }
        String given = name.substring(0, space);
        String family = name.substring(space + 1);
        return Stream.of(name, given + " " + initials(family), initials(given) + " " + family);
    }

    private static String initials(String names) {
        return INITIAL.matcher(names).replaceAll("$1.");
    }

    /** "First name" and "Last name" beside each other, in either order. */
    private static Stream<String> acrossCells(List<String> cells) {
        List<String> parts = cells.stream().limit(MOST_PARTS).toList();
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, parts.size()).mapToObj(to -> parts.subList(from, to)))
                .flatMap(name -> Stream.of(
                        String.join(" ", name), String.join(" ", name.reversed()), String.join(", ", name.reversed())));
    }
}
