package org.manyhands.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.manyhands.places.Place;

/** A town if one was found, how it was, or why none was taken, and what else the sentence about that needs. */
record FoundTown(Optional<Place> place, Optional<ProblemCode> code, List<Object> details) {

    static FoundTown taken(Place place) {
        return new FoundTown(Optional.of(place), Optional.empty(), List.of());
    }

    static FoundTown taken(Place place, ProblemCode code, Object... details) {
        return new FoundTown(Optional.of(place), Optional.of(code), List.of(details));
    }

    static FoundTown none() {
        return new FoundTown(Optional.empty(), Optional.empty(), List.of());
    }

    static FoundTown leftOpen(ProblemCode code, Object... details) {
        return new FoundTown(Optional.empty(), Optional.of(code), List.of(details));
    }

    /** Whether it is what the row calls its town, and none that coordinates or other rows tell. */
    boolean isByName() {
        return place.isPresent()
                && code.filter(how ->
                                how == ProblemCode.PLACE_FROM_COORDINATES || how == ProblemCode.PLACE_FROM_POSTCODE)
                        .isEmpty();
    }

    /** This one, unless nothing is known. */
    FoundTown or(Supplier<FoundTown> other) {
        return place.isPresent() || code.isPresent() ? this : other.get();
    }
}
