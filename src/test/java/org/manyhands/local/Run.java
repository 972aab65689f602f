package org.manyhands.local;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.manyhands.scenarios.Cast;

/** What {@code deploy/run} runs: the whole of Many Hands until Ctrl-C. */
public final class Run {

    private Run() {}

    /** Takes no arguments; ports come from the environment (see {@link Ports}). */
    public static void main(String[] arguments) {
        Instant start = Instant.now();
        LocalStack stack;
        try {
            stack = LocalStack.lasting(
                    sentence -> System.out.printf(Locale.ROOT, "%5.1f s  %s%n", seconds(start), sentence));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
            return;
        } catch (UncheckedIOException e) {
            System.err.println(Folders.unusable(e).getMessage());
            System.exit(1);
            return;
        }
        System.out.printf("""

                Many Hands is at   %s
                Sign in as         %s
                with the password  %s

                A password is enough here; where the site runs for real people, whoever has power over others
                needs a second factor too (deploy/README.md, "Settings").
                Everybody but administrator and auditor lives in the example town. Logs: %s
                Stop with Ctrl-C.
                %n""", stack.site(), logins(), Cast.COORDINATOR.password(), stack.logs());
        if (endsByItself(stack, System.err)) {
            System.exit(1);
        }
    }

    /**
     * Waits until the stack ends. If one of its servers did so without being asked, says which and stops the others.
     *
     * @return whether that was it
     */
    static boolean endsByItself(LocalStack stack, PrintStream said) {
        Ended ended = stack.awaitEnd();
        if (stack.isClosing()) {
            return false;
        }
        said.println(ended.sentence());
        stack.close();
        return true;
    }

    private static String logins() {
        StringBuilder names = new StringBuilder();
        for (Cast person : Cast.values()) {
            names.append(names.isEmpty() ? "" : ", ").append(person.login());
        }
        return names.toString();
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }
}
