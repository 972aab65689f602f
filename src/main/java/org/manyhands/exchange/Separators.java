package org.manyhands.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out what separates the cells: the first rows are read once with each candidate, and the one that cuts most rows into
 * as many cells as the heading has wins. Where the first line is not cut by any, it may be a title over the table: then the
 * one that cuts most rows into the same number of cells, three at least. Else there is one column, and its commas are commas.
 */
final class Separators {

    /** Removed from every file before, so it separates nothing. */
    static final char NONE = '\u001F';

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS_LOOKED_AT = 40;
    private static final int COLUMNS_UNDER_A_TITLE = 3;
    private static final double MOST_ROWS_UNDER_A_TITLE = 0.6;
    /** Excel's own hint in the first line; letters, digits and quotation marks separate nothing. */
    private static final Pattern HINT =
            Pattern.compile("(?i)\\A\"?sep=([^\"\\r\\n\\p{L}\\p{N}])\"?[ ,;\\t]*(?:\\r\\n|\\r|\\n)");

    private Separators() {}

    /**
     * What was found.
     *
     * @param separator between cells
     * @param text the text without a first line that only names the separator
     * @param skippedLines how many lines that were
     */
    record Separated(char separator, String text, int skippedLines) {}

    static Separated find(String text) {
        Matcher hint = HINT.matcher(text);
        if (hint.find()) {
            return new Separated(hint.group(1).charAt(0), text.substring(hint.end()), 1);
        }
        char byHeading = best(text, Separators::asWideAsTheHeading);
        char found = byHeading == NONE ? best(text, Separators::asWideAsMost) : byHeading;
        // with a quotation mark open in the first row nothing can be judged: the usual one will say so
        boolean unreadable =
                found == NONE && widths(text, CANDIDATES.getFirst()).isEmpty();
        return new Separated(unreadable ? CANDIDATES.getFirst() : found, text, 0);
    }

    private static char best(String text, ToDoubleFunction<List<Integer>> scored) {
        char best = NONE;
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = scored.applyAsDouble(widths(text, candidate));
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Share of rows as wide as the heading, times how wide that is; nothing for a single column. */
    private static double asWideAsTheHeading(List<Integer> widths) {
        int width = widths.isEmpty() ? 0 : widths.getFirst();
        return width < 2 ? 0 : share(widths, width) * Math.log(width + 1);
    }

    /** The same for the most frequent width, if it is a table's and most rows have it. */
    private static double asWideAsMost(List<Integer> widths) {
        int width = widths.stream()
                .filter(each -> each >= COLUMNS_UNDER_A_TITLE)
                .max((one, other) ->
                        Integer.compare(Collections.frequency(widths, one), Collections.frequency(widths, other)))
                .orElse(0);
        double share = share(widths, width);
        return share < MOST_ROWS_UNDER_A_TITLE ? 0 : share * Math.log(width + 1);
    }

    private static double share(List<Integer> widths, int width) {
        return (double) Collections.frequency(widths, width) / Math.max(1, widths.size());
    }

    /** Cells of each of the first rows that are not blank. */
    private static List<Integer> widths(String text, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CsvFile.format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (widths.size() < ROWS_LOOKED_AT && records.hasNext()) {
                CSVRecord record = records.next();
                if (!CsvFile.isBlank(record)) {
                    widths.add(record.size());
                }
            }
        } catch (IOException | UncheckedIOException openQuote) {
            // judged by the rows before it
        }
        return widths;
    }
}
