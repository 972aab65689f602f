package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.manyhands.shared.text.TextFolding;

/**
 * The second and third row of names that survey programs write: under each question the answers it offers, a column each, or "Open-Ended
 * Response" (SurveyMonkey), or under short names the questions in full and a row of codes (Qualtrics). They become one row of
 * names.
 */
final class SurveyHeadings {

    private static final String OPEN = "open ended response";

    /** What stands under a question that offers no answers. */
    private static final Set<String> NO_ANSWER_OF_ITS_OWN = Set.of("response", OPEN, "date time");

    private static final String CODE = "{\"ImportId\"";
    private static final int ROWS = 3;

    private SurveyHeadings() {}

    /**
     * The rows with their names as one; as they are, where no survey program wrote them. "Response" alone tells none: in
     * another table it is what somebody answered.
     */
    static List<Sheet.Row> joined(List<Sheet.Row> rows) {
        if (rows.size() < ROWS) {
            return rows;
        }
        Sheet.Row first = rows.getFirst();
        Sheet.Row second = rows.get(1);
        if (rows.get(2).cells().stream().anyMatch(cell -> cell.startsWith(CODE))) {
            return joined(new Sheet.Row(first.line(), inFull(first, second)), rows.subList(ROWS, rows.size()));
        }
        return areAnswers(first, second)
                ? joined(new Sheet.Row(first.line(), withAnswers(first, second)), rows.subList(2, rows.size()))
                : rows;
    }

    private static boolean areAnswers(Sheet.Row first, Sheet.Row second) {
        return second.cells().stream().map(TextFolding::fold).anyMatch(OPEN::equals)
                || (FormProgram.SURVEY_MONKEY.leavesEmpty(first.cells(), second)
                        && IntStream.range(0, second.used())
                                .anyMatch(column -> (first.cell(column).isEmpty()
                                                && !second.cell(column).isEmpty())
                                        || isNoAnswerOfItsOwn(second.cell(column))));
    }

    private static boolean isNoAnswerOfItsOwn(String cell) {
        return NO_ANSWER_OF_ITS_OWN.contains(TextFolding.fold(cell));
    }

    private static List<Sheet.Row> joined(Sheet.Row names, List<Sheet.Row> others) {
        List<Sheet.Row> all = new ArrayList<>(List.of(names));
        all.addAll(others);
        return all;
    }

    /** The questions in full; where there is none, the short name. */
    private static List<String> inFull(Sheet.Row first, Sheet.Row second) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(first.used(), second.used()); column++) {
            names.add(second.cell(column).isEmpty() ? first.cell(column) : second.cell(column));
        }
        return names;
    }

    /** A question stands over the first of its columns only. */
    private static List<String> withAnswers(Sheet.Row first, Sheet.Row second) {
        List<String> names = new ArrayList<>();
        String question = "";
        for (int column = 0; column < Math.max(first.used(), second.used()); column++) {
            question = first.cell(column).isEmpty() ? question : first.cell(column);
            String answer = second.cell(column);
            boolean own = answer.isEmpty() || isNoAnswerOfItsOwn(answer);
            names.add(own ? first.cell(column) : Headings.isKnown(answer) ? answer : question + " – " + answer);
        }
        return names;
    }
}
