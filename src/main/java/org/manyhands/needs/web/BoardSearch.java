package org.manyhands.needs.web;

import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The board's address: what was typed into the search and its filters. What makes no sense narrows nothing. */
record BoardSearch(
        @QueryParam("q") @Nullable String q,
        @QueryParam("skill") @Nullable String skill,
        @QueryParam("place") @Nullable String place,
        @QueryParam("placeId") @Nullable String placeId,
        @QueryParam("within") @Nullable String within,
        @QueryParam("remote") @Nullable String remote,
        @QueryParam("urgency") @Nullable String urgency,
        @QueryParam("language") @Nullable String language,
        @QueryParam("hours") @Nullable String hours,
        @QueryParam("hub") @Nullable String hub,
        @QueryParam("page") @Nullable String page) {

    /** All that is said, by name, in the order of the form; without the page, because another list begins at its start. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "q", q);
        put(said, "skill", skill);
        put(said, "place", place);
        put(said, "placeId", placeId);
        put(said, "within", place == null || place.isBlank() ? null : within);
        put(said, "remote", remote);
        put(said, "urgency", urgency);
        put(said, "language", language);
        put(said, "hours", hours);
        put(said, "hub", hub);
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, value.strip());
        }
    }
}
