package org.manyhands.local;

import java.nio.file.Path;

/**
 * A server that has ended though nobody asked it to.
 *
 * @param server as people call it
 * @param log what it said last
 */
record Ended(String server, Path log) {

    /** For whoever runs the stack: one sentence. */
    String sentence() {
        return "%s has ended by itself, so everything is being stopped; what it said last is in %s."
                .formatted(server, log);
    }
}
