package org.manyhands.exchange;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to know about a file or one of its rows.
 *
 * @param line line of the file, from 1, as a text editor counts; 0 when it is about the file as a whole
 * @param column heading of the column, or null
 * @param code what it is
 * @param arguments what fills the sentence, in the order given at the code; short, and never a whole cell
 */
public record Problem(int line, @Nullable String column, ProblemCode code, List<String> arguments) {

    private static final int LONGEST_ARGUMENT = 60;

    public Problem {
        arguments = arguments.stream().map(Problem::shortened).toList();
    }

    /** About a line, or with 0 about the file. */
    static Problem at(int line, ProblemCode code, Object... arguments) {
        return new Problem(line, null, code, texts(arguments));
    }

    /** About one cell. */
    static Problem in(int line, String column, ProblemCode code, Object... arguments) {
        return new Problem(line, column, code, texts(arguments));
    }

    /** What it means for the row or file. */
    public Severity severity() {
        return code.severity();
    }

    /** The argument at this place, empty when there is none; for the message. */
    public String argument(int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }

    /** Said once what is true of several cells of a row; passages taken out are added up. */
    static List<Problem> merged(List<Problem> problems) {
        Set<Problem> once = new LinkedHashSet<>();
        int removed = problems.stream()
                .filter(problem -> problem.code() == ProblemCode.CONTACT_REMOVED)
                .mapToInt(problem -> Integer.parseInt(problem.argument(0)))
                .sum();
        for (Problem problem : problems) {
            once.add(
                    problem.code() == ProblemCode.CONTACT_REMOVED
                            ? at(problem.line(), ProblemCode.CONTACT_REMOVED, removed)
                            : problem);
        }
        return List.copyOf(once);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(Object::toString).toList();
    }

    private static String shortened(String argument) {
        return CleanText.shortened(argument, LONGEST_ARGUMENT);
    }
}
