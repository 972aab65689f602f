package org.manyhands.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.PlaceId;

/** One question group of the form, as answered; blank and null are "not yet". */
public sealed interface NeedPart {

    /**
     * What it is about, and what should be different afterwards.
     *
     * @param title in one line, at most 120 characters
     * @param difference at most 8,000
     */
    record Difference(String title, String difference) implements NeedPart {}

    /**
     * What was tried, and how one will know that it is done.
     *
     * @param tried at most 8,000 characters
     * @param doneWhen at most 8,000
     */
    record Done(String tried, String doneWhen) implements NeedPart {}

    /**
     * How much work, by when, how urgent.
     *
     * @param hours about how many hours of work for one person, 1 to 2,000
     */
    record Time(@Nullable Integer hours, @Nullable LocalDate byWhen, Urgency urgency) implements NeedPart {}

    /**
     * Where, and in which languages.
     *
     * @param place must be in the gazetteer
     * @param languages in any of which one can help, ISO 639 codes
     */
    record Where(boolean remote, @Nullable PlaceId place, List<String> languages) implements NeedPart {
        public Where {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Who decides on the group's side, and what somebody who helps should know before.
     *
     * @param decider at most 400 characters; told to those who help only
     * @param risks at most 8,000
     */
    record People(String decider, String risks) implements NeedPart {}

    /** Who may see it. */
    record Showing(Exposure exposure) implements NeedPart {}
}
