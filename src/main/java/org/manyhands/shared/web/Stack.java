package org.manyhands.shared.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A stack trace without messages: those of the database and of parsers carry what people typed. */
final class Stack {

    private static final String OURS = "org.manyhands.";

    /** Where it was thrown; of what lies between there and us hardly anybody wants to know more. */
    private static final int FIRST = 10;

    private Stack() {}

    /** The classes of the failure and of its causes, each with its first frames and those that are ours. */
    static String of(Throwable failure) {
        StackTraceElement[] all = failure.getStackTrace();
        String frames = IntStream.range(0, all.length)
                .filter(frame -> frame < FIRST || all[frame].getClassName().startsWith(OURS))
                .mapToObj(frame -> "    at " + all[frame])
                .collect(Collectors.joining("\n"));
        Throwable cause = failure.getCause();
        return cause == null || cause == failure
                ? frames
                : frames + "\ncaused by " + cause.getClass().getName() + "\n" + of(cause);
    }
}
