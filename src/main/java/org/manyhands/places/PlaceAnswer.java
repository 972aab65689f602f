package org.manyhands.places;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.form.FormErrors;

/**
 * How far somebody has come in answering "which place?": what they typed, the place that was meant, or those it could
 * mean. Drawn by the tag {@code placeField}.
 *
 * @param typed what stands in the field
 * @param chosen the place, once it is clear; null for none
 * @param options what the words could mean, to pick from; empty when it is clear or nothing is known of that name
 */
public record PlaceAnswer(String typed, @Nullable PlaceId chosen, List<Option> options) {

    /**
     * A place to pick.
     *
     * @param otherName another name that led here, where the label has nothing of what was typed; else empty
     */
    public record Option(String id, String label, String otherName) {}

    public PlaceAnswer {
        options = List.copyOf(options);
    }

    /** Nothing typed, nothing meant. */
    public static PlaceAnswer none() {
        return new PlaceAnswer("", null, List.of());
    }

    /** Whether nothing is known of the name that was typed. No name at all is an answer too. */
    public boolean unknown() {
        return chosen == null && options.isEmpty() && !typed.isBlank();
    }

    /**
     * Says why the form comes back, if it does: a name of nowhere is wrong, a name of several places is a question.
     *
     * @param words says a text in the reader's language, by its name
     */
    public void tell(FormErrors errors, UnaryOperator<String> words) {
        if (unknown()) {
            errors.add("place", words.apply("places:unknown"));
        } else if (!options.isEmpty()) {
            errors.ask("placeId", words.apply("places:several"));
        }
    }

    /** The chosen id for the hidden field of the form; empty for none. */
    public String chosenId() {
        return chosen == null ? "" : Integer.toString(chosen.geonameId());
    }
}
