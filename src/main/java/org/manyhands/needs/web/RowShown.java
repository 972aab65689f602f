package org.manyhands.needs.web;

import java.util.List;

/**
 * A need of a list in words.
 *
 * @param lines what is lacked, a sentence each
 * @param facts muted, short
 * @param mark shape of the state, see the tag {@code mark}
 * @param word of the state
 */
public record RowShown(
        String href, String sentence, List<String> lines, List<String> facts, String mark, String word) {}
