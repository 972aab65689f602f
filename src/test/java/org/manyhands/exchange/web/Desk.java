package org.manyhands.exchange.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.Visitor;

/** What a coordinator does with a file, step by step. */
final class Desk {

    static final String IMPORTS = "/hubs/" + Town.HARBOUR + "/imports";

    private Desk() {}

    /** Sends a file; the answer leads to its columns. */
    static Page bring(Visitor who, String name, byte[] content) {
        return who.visit(IMPORTS).form(IMPORTS).sendWith("file", name, content);
    }

    static Page bring(Visitor who, String text) {
        return bring(who, "needs.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file that can be read: the address of its import. */
    static String brought(Visitor who, String name, byte[] content) {
        Page answer = bring(who, name, content);
        if (answer.status() != 303) {
            throw new AssertionError(answer.status() + ": " + answer.text());
        }
        return answer.location().replace("/columns", "");
    }

    /** As far as the dry run, with everything as it was guessed. */
    static Page dryRun(Visitor who, String file) {
        return who.visit(file + "/columns").form(file + "/columns").send().follow();
    }

    /** All the way: the page that says what became of it. */
    static Page imported(Visitor who, String name, byte[] content) {
        String file = brought(who, name, content);
        return dryRun(who, file).form(file + "/drafts").send().follow();
    }

    /** A file of ours with the quirks of real ones. */
    static byte[] sample(String name) {
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream("/exchange/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Visitor coordinator() {
        return Visitor.as(Cast.COORDINATOR);
    }
}
