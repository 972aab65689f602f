package org.manyhands.exchange;

import static org.manyhands.exchange.Severity.ERROR;
import static org.manyhands.exchange.Severity.NOTE;
import static org.manyhands.exchange.Severity.WARNING;

/**
 * Everything that can be said about a file or a row. The sentence is {@code exchange:problem}, chosen by the code; what the
 * arguments are stands beside each.
 */
public enum ProblemCode {
    // the file as a whole
    /** KiB, counted up, and most KiB allowed */
    FILE_TOO_LARGE(ERROR),
    FILE_EMPTY(ERROR),
    /** no text at all: a spreadsheet, an archive, a PDF */
    NOT_A_CSV(ERROR),
    /** position of the first wrong byte, from 1 */
    NOT_UTF8(ERROR),
    NUL_CHARACTER(ERROR),
    QUOTE_NOT_CLOSED(ERROR),
    /** most rows allowed */
    TOO_MANY_ROWS(ERROR),
    /** columns of that line, most allowed */
    TOO_MANY_COLUMNS(ERROR),
    NO_ROWS(ERROR),
    NO_TITLE_COLUMN(ERROR),
    FIRST_ROW_LOOKS_LIKE_DATA(WARNING),
    FIRST_ROW_IS_A_ROW(NOTE),
    TABLE_ON_ITS_SIDE(WARNING),
    /** the line of the heading */
    TITLE_LINES_NOT_TAKEN(NOTE),
    /** how many characters */
    CONTROL_CHARACTERS_REMOVED(NOTE),
    CONTACT_COLUMN_NOT_TAKEN(NOTE),
    /** how many cells */
    BLANKS_UNDER_VALUES(WARNING),

    // the shape of a row
    /** cells of that row, names in the heading */
    MORE_CELLS_THAN_HEADINGS(WARNING),
    /** most characters read */
    CELL_CUT(WARNING),
    TOO_MANY_MARKS(ERROR),
    ROW_OF_TOTALS(ERROR),
    ROW_WITH_TITLE_ONLY(ERROR),
    ROW_OF_HEADINGS(ERROR),
    ROW_OF_DONE_WORK(ERROR),
    ROW_NOT_TO_BE_SHARED(ERROR),
    ROW_OF_AN_OFFER(ERROR),
    /** the line of the same content */
    DUPLICATE_OF_LINE(ERROR),
    /** the line of a different need with that title and group */
    SAME_TITLE_AS_LINE(WARNING),

    // its texts
    TITLE_MISSING(ERROR),
    TITLE_FROM_TEXT(NOTE),
    /** most characters allowed */
    TITLE_SHORTENED(NOTE),
    /** most characters allowed */
    TEXT_SHORTENED(WARNING),
    TEXT_MISSING(WARNING),
    GROUP_MISSING(WARNING),
    MARKUP_REMOVED(NOTE),
    FORMULA_KEPT_AS_TEXT(NOTE),
    /** how many passages */
    CONTACT_REMOVED(NOTE),
    SKILLS_NOT_FOUND(WARNING),
    /** the lines */
    SKILLS_OF_LINES(NOTE),

    // its place
    /** the words */
    PLACE_NOT_FOUND(WARNING),
    /** the words: a name that several towns have, without a country */
    PLACE_OF_SEVERAL(WARNING),
    /** the town */
    PLACE_IN_HUBS_COUNTRY(NOTE),
    /** the town */
    PLACE_NEAR_THE_OTHERS(NOTE),
    /** the town with its country */
    PLACE_FAR_FROM_THE_OTHERS(WARNING),
    /** the words; the town with its country that they would mean by themselves */
    PLACE_LEFT_OPEN(WARNING),
    /** the town that was taken; the cell, which names others too */
    PLACE_FIRST_OF_SEVERAL(WARNING),
    /** the words of region, country or postal code */
    PLACE_TOO_COARSE(WARNING),
    /** the town */
    PLACE_FROM_COORDINATES(NOTE),
    /** the town, the postal code */
    PLACE_FROM_POSTCODE(NOTE),
    /** the town, kilometres to the coordinates */
    PLACE_AND_COORDINATES_DISAGREE(WARNING),

    // its dates and numbers
    /** the words */
    DATE_NOT_READ(WARNING),
    /** the words: they name no day, and none could be misread */
    DATE_IN_WORDS(NOTE),
    /** the words, the date as ISO 8601 */
    DATE_AMBIGUOUS(WARNING),
    /** the date as ISO 8601 */
    DATE_PAST(WARNING),
    /** the words */
    NUMBER_NOT_READ(WARNING),
    /** the number, most allowed */
    PEOPLE_TOO_MANY(WARNING),
    /** the number, most allowed */
    HOURS_TOO_MANY(WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** What it means for the row or file. */
    public Severity severity() {
        return severity;
    }
}
