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

    /**
     * Queues and lists are counted to one more than this and no further: of a longer one it is enough to know that it is long,
     * and the one more lets a page say so.
     */
    public static final int FAR_ENOUGH = 500;

    /** Nothing, and nothing to ask. */
    public static final Tally NONE = new Tally("0", Map.of());
}
