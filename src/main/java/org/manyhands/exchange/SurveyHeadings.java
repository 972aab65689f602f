package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.manyhands.shared.text.TextFolding;

/**
 * The second and third row of names that survey programs write: under each question the answers it offers, a column each, or "Open-Ended
 * Response" (SurveyMonkey), or under short names the questions in full and a row of codes (Qualtrics). They become one row of
 * names.
 */
final class SurveyHeadings {

    /** What stands under a question that offers no answers. */
    private static final Set<String> NO_ANSWER_OF_ITS_OWN = Set.of("response", "open ended response");

    private static final String CODE = "{\"ImportId\"";
    private static final int ROWS = 3;

    private SurveyHeadings() {}

    /** The rows with their names as one; as they are, where no survey program wrote them. */
    static List<Sheet.Row> joined(List<Sheet.Row> rows, Headings known) {
        if (rows.size() < ROWS) {
            return rows;
        }
        Sheet.Row first = rows.getFirst();
        Sheet.Row second = rows.get(1);
        if (rows.get(2).cells().stream().anyMatch(cell -> cell.startsWith(CODE))) {
            return joined(new Sheet.Row(first.line(), longest(first, second)), rows.subList(ROWS, rows.size()));
        }
        boolean answers = second.cells().stream().map(TextFolding::fold).anyMatch(NO_ANSWER_OF_ITS_OWN::contains);
        return answers
                ? joined(new Sheet.Row(first.line(), withAnswers(first, second, known)), rows.subList(2, rows.size()))
                : rows;
    }

    private static List<Sheet.Row> joined(Sheet.Row names, List<Sheet.Row> others) {
        List<Sheet.Row> all = new ArrayList<>(List.of(names));
        all.addAll(others);
        return all;
    }

    /** The questions in full; where there is none, the short name. */
    private static List<String> longest(Sheet.Row first, Sheet.Row second) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.max(first.used(), second.used()); column++) {
            names.add(second.cell(column).isEmpty() ? first.cell(column) : second.cell(column));
        }
        return names;
    }

    /** A question stands over the first of its columns only. */
    private static List<String> withAnswers(Sheet.Row first, Sheet.Row second, Headings known) {
        List<String> names = new ArrayList<>();
        String question = "";
        for (int column = 0; column < Math.max(first.used(), second.used()); column++) {
            question = first.cell(column).isEmpty() ? question : first.cell(column);
            String answer = second.cell(column);
            boolean own = answer.isEmpty() || NO_ANSWER_OF_ITS_OWN.contains(TextFolding.fold(answer));
            names.add(own ? first.cell(column) : known.isKnown(answer) ? answer : question + " – " + answer);
        }
        return names;
    }
}
