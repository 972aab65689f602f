package org.manyhands.groups;

import java.util.List;

/** A page of the groups of a hub that one reader may know of; those that wait for a coordinator first. */
public record GroupList(List<GroupCard> groups, long total) {

    /** Lines of a page. */
    public static final int SIZE = 20;
}
