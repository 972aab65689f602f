package org.manyhands.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out what separates the cells: the first rows are read once with each candidate, and the one that cuts most rows into
 * as many cells as the heading has wins.
 */
final class Separators {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS_LOOKED_AT = 40;
    /** Excel's own hint in the first line. */
    private static final Pattern HINT = Pattern.compile("^sep=(.)\\r?\\n?");

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
        char best = CANDIDATES.getFirst();
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return new Separated(best, text, 0);
    }

    /** Share of rows as wide as the heading, times how wide that is; nothing for a single column. */
    private static double score(String text, char separator) {
        int width = 0;
        int rows = 0;
        int asWide = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CsvFile.format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (rows < ROWS_LOOKED_AT && records.hasNext()) {
                int cells = records.next().size();
                width = rows == 0 ? cells : width;
                asWide += cells == width ? 1 : 0;
                rows++;
            }
        } catch (IOException | UncheckedIOException openQuote) {
            // judged by the rows before it
        }
        return width < 2 ? 0 : (double) asWide / rows * Math.log(width + 1);
    }
}
