package org.manyhands.shared;

import java.util.Map;

/**
 * A number that the database works out: what a feature says when several features are asked how many, so that all of them are
 * asked in one statement ({@link TallyQuery}).
 *
 * @param sql SQL in parentheses for one whole number; its named parameters are named after the feature, because they stand
 *     beside those of others
 * @param parameters what its names stand for
 */
public record Tally(String sql, Map<String, Object> parameters) {

    /** Nothing, and nothing to ask. */
    public static final Tally NONE = new Tally("0", Map.of());
}
