package org.manyhands.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come in answering "which place?": what they typed, the place that was meant, or those it could
 * mean. Drawn by the tag {@code placeField}.
 *
 * @param typed what stands in the field
 * @param chosen the place, once it is clear; null for none
 * @param options what the words could mean, to pick from; empty when it is clear or nothing is known of that name
 * @param problem the name of a text that says what is missing; null when nothing is: no place is an answer too
 */
public record PlaceAnswer(
        String typed,
        @Nullable PlaceId chosen,
        List<Option> options,
        @Nullable String problem) {

    /** A place to pick. */
    public record Option(String id, String label) {}

    public PlaceAnswer {
        options = List.copyOf(options);
    }

    /** Nothing typed, nothing meant. */
    public static PlaceAnswer none() {
        return new PlaceAnswer("", null, List.of(), null);
    }

    /** The chosen id for the hidden field of the form; empty for none. */
    public String chosenId() {
        return chosen == null ? "" : Integer.toString(chosen.geonameId());
    }
}
