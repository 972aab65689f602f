package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell that is no town may hold instead: several towns ("Glasgow, Edinburgh & Dundee"), or one with its quarter ("Dortmund-Hörde"). */
final class TownsInOneCell {

    /** A sign, the Arabic "and" before a name, or a short word, which may be "and" too. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[&+/;|\\n]\\s*|\\s+و\\s*(?=\\p{L}{3})|\\s+(\\p{L}{1,4})(?=\\s)");

    private static final Pattern COMMA = Pattern.compile("\\s*[,،]\\s*");
    private static final Pattern WITH_QUARTER = Pattern.compile("(\\p{Lu}[\\p{L}. ]{1,40})-\\p{Lu}[\\p{L}. -]{1,40}");

    /** Where quarters are written so; elsewhere the whole is the name of another town ("Montreuil-Bellay"). */
    private static final Set<String> WITH_QUARTERS = Set.of("DE", "AT", "CH");

    private static final int MOST = 8;
    private static final int LONGEST = 200;

    private TownsInOneCell() {}

    /** The names in it, left to right; none if it holds only one. */
    static List<String> in(String cell) {
        List<String> parts = cell.length() > LONGEST ? List.of() : parts(cell);
        return parts.size() < 2
                ? List.of()
                : parts.stream()
                        .flatMap(COMMA::splitAsStream)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .limit(MOST)
                        .toList();
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher between = BETWEEN.matcher(cell);
        while (between.find()) {
            if (between.group(1) == null || NameWords.joins(between.group(1))) {
                parts.add(cell.substring(from, between.start()));
                from = between.end();
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    /** What stands before the quarter, or the cell as it is. */
    static String withoutQuarter(String cell) {
        Matcher written = WITH_QUARTER.matcher(cell);
        return written.matches() ? written.group(1) : cell;
    }

    /** Whether what stands behind a hyphen is a quarter in this country. */
    static boolean hasQuarters(String country) {
        return WITH_QUARTERS.contains(country);
    }
}
