package org.manyhands.shared.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * Whether whoever is sending a file is signed in, asked before anything of the file is kept. Implemented by {@code access},
 * which alone knows sessions.
 */
public interface KnownSender {

    /**
     * Looks the session up; blocks.
     *
     * @param cookies the value of a cookie by its name
     */
    boolean isKnown(Function<String, Optional<String>> cookies);
}
