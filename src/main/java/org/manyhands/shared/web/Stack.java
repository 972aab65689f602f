package org.manyhands.shared.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A stack trace without messages: those of the database and of parsers carry what people typed. */
final class Stack {

    private static final int FRAMES = 25;

    private Stack() {}

    /** The classes of the failure and of its causes, each with its frames. */
    static String of(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
        Throwable cause = failure.getCause();
        return cause == null || cause == failure
                ? frames
                : frames + "\ncaused by " + cause.getClass().getName() + "\n" + of(cause);
    }
}
