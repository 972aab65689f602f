package org.manyhands.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/** One question group of the form, as answered; blank and null are "not yet". */
public sealed interface NeedPart {

    /** What it is about, in one line, and what should be different afterwards. */
    record Difference(String title, String difference) implements NeedPart {}

    /** What was tried, and how one will know that it is done. */
    record Done(String tried, String doneWhen) implements NeedPart {}

    /** How much work, by when. */
    record Time(@Nullable Integer hours, @Nullable LocalDate byWhen, Urgency urgency) implements NeedPart {}

    /**
     * Where, and in which languages.
     *
     * @param place must be in the gazetteer
     */
    record Where(boolean remote, @Nullable PlaceId place, List<String> languages) implements NeedPart {
        public Where {
            languages = List.copyOf(languages);
        }
    }

    /** Who decides on the group's side, and what somebody who helps should know before. */
    record People(String decider, String risks) implements NeedPart {}

    /** Who may see it. */
    record Showing(Exposure exposure) implements NeedPart {}
}
