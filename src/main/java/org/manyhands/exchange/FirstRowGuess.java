package org.manyhands.exchange;

import java.util.List;
import java.util.Optional;

/** Whether the first row of a file names its columns, from what stands in it. */
final class FirstRowGuess {

    /** So many names under each other are no chance. */
    private static final int FEWEST_NAMES = 3;

    private FirstRowGuess() {}

    /**
     * It does not when no cell of it is a name that we know, and one is what no name is: a web address, a number, a day, a
     * whole text.
     */
    static FirstRow of(Sheet sheet) {
        return !namesColumns(sheet) && sheet.headings().stream().anyMatch(CellShapes::isNoName)
                ? FirstRow.ROW
                : FirstRow.HEADINGS;
    }

    /** What should be said about it: that it is none of names, that no name in it is known, or that the names stand in the first column. */
    static Optional<ProblemCode> doubt(Sheet sheet) {
        List<String> headings = sheet.headings();
        if (headings.stream().allMatch(String::isEmpty)) {
            return Optional.of(ProblemCode.FIRST_ROW_IS_A_ROW);
        }
        if (liesOnItsSide(sheet)) {
            return Optional.of(ProblemCode.TABLE_ON_ITS_SIDE);
        }
        boolean data =
                headings.stream().anyMatch(heading -> CellShapes.isLink(heading) || CellShapes.isNumber(heading));
        return !data && headings.stream().anyMatch(Headings::isAnyKnownIn)
                ? Optional.empty()
                : Optional.of(ProblemCode.FIRST_ROW_LOOKS_LIKE_DATA);
    }

    /** The names stand under each other, and no column has one. */
    private static boolean liesOnItsSide(Sheet sheet) {
        List<String> first = sheet.filled(0);
        long names = first.stream().filter(Headings::isKnown).count();
        return names >= FEWEST_NAMES && 2 * names >= first.size() && !namesColumns(sheet);
    }

    private static boolean namesColumns(Sheet sheet) {
        return sheet.headings().stream().anyMatch(Headings::isKnown);
    }
}
