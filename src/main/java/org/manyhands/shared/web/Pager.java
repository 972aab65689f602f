package org.manyhands.shared.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page shows, and the way to its neighbours; for the tag {@code pager}: {@code {#pager
 * words=shared:pager_position(pager.from, pager.to, pager.total) previous=pager.previous next=pager.next /}}.
 *
 * @param from number of the first line shown, from 1; 0 if there is none
 * @param to number of the last line shown
 * @param total how many lines there are
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Pager(
        long from,
        long to,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /** The query parameter that names a page, from 1. */
    public static final String PARAMETER = "page";

    /** No list is read further than this by its pages; whoever needs more, searches. */
    private static final int LAST = 500;

    /**
     * The pager of one page.
     *
     * @param page from 0
     * @param size lines of a full page
     * @param address local address of the list with all its other parameters
     * @throws WebApplicationException leading to the last page, where the list has become shorter than that: an empty page would
     *     say that nothing is left of it
     */
    public static Pager of(int page, int size, long total, String address) {
        int last = Math.toIntExact(Math.min(LAST, Math.max(1, (total + size - 1) / size)));
        if (page >= last) {
            throw new WebApplicationException(Submissions.to(at(address, last)));
        }
        long from = Math.min(total, (long) page * size + 1);
        long to = Math.min(total, (long) (page + 1) * size);
        return new Pager(
                total == 0 ? 0 : from,
                to,
                total,
                page > 0 ? at(address, page) : null,
                to < total && page + 1 < LAST ? at(address, page + 2) : null);
    }

    /** The page that an address asks for, from 0; nonsense asks for the first. */
    public static int asked(@Nullable String parameter) {
        if (parameter == null || !parameter.matches("[1-9][0-9]{0,3}")) {
            return 0;
        }
        return Math.min(Integer.parseInt(parameter), LAST) - 1;
    }

    private static String at(String address, int number) {
        return UriBuilder.fromUri(address)
                .replaceQueryParam(PARAMETER, number)
                .build()
                .toString();
    }
}
