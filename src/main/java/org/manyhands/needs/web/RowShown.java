package org.manyhands.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need of a list in words.
 *
 * @param lines what is lacked, a sentence each
 * @param facts muted, short
 * @param mark shape of the state, see the tag {@code mark}
 * @param word of the state
 */
public record RowShown(String href, String sentence, List<Line> lines, List<String> facts, String mark, String word) {

    /**
     * What is lacked.
     *
     * @param mark shape of how much of it is found, or null for nothing yet
     * @param found the same in words
     */
    public record Line(
            String sentence,
            @Nullable String mark,
            @Nullable String found) {}
}
