package org.manyhands.exchange;

/** A file cannot be read; ends the reading at once and becomes a value at its door. Never leaves this package. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableFile(Problem problem) {
        super(problem.code().name(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
