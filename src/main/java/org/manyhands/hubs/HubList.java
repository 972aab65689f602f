package org.manyhands.hubs;

import java.util.List;

/**
 * Hubs as one reader finds them.
 *
 * @param own those they belong to or have asked; all of them
 * @param open those they can ask to join; one page
 * @param total how many of the latter there are
 */
public record HubList(List<HubCard> own, List<HubCard> open, long total) {

    /** Lines of a page. */
    public static final int SIZE = 20;
}
