package org.manyhands.exchange;

import java.util.Map;
import java.util.Optional;
import org.manyhands.exchange.Words.Kind;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.text.TextFolding;

/** Words for how soon something is needed. */
final class UrgencyWords {

    private static final Map<String, Urgency> WHOLE = Words.meanings(Kind.URGENT, Urgency::valueOf);
    private static final Map<String, Urgency> FIRST = Words.meanings(Kind.URGENT_FIRST, Urgency::valueOf);
    private static final Map<String, Urgency> DEGREES = Words.meanings(Kind.DEGREE, Urgency::valueOf);

    private UrgencyWords() {}

    /** How soon something is needed, as a cell that tells when says it: the whole cell, or its first words. */
    static Optional<Urgency> soon(String cell) {
        String folded = TextFolding.fold(cell);
        return Optional.ofNullable(WHOLE.get(folded)).or(() -> FIRST.entrySet().stream()
                .filter(word -> folded.startsWith(word.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** The same in a column that asks just that, where "high" is an answer too. */
    static Optional<Urgency> degree(String cell) {
        return soon(cell).or(() -> Optional.ofNullable(DEGREES.get(TextFolding.fold(cell))));
    }

    /**
     * Which end of a scale words name: NOW for the urgent one ("highest", "very urgent"), WHENEVER for the other ("lowest", "not
     * urgent"); nothing for what lies between.
     */
    static Optional<Urgency> endOfScale(String words) {
        String folded = TextFolding.fold(words);
        return Optional.ofNullable(WHOLE.get(folded))
                .or(() -> Optional.ofNullable(DEGREES.get(folded)))
                .or(() -> Optional.ofNullable(FIRST.get(folded)))
                // "most urgent need", "highest priority": what it begins with
                .or(() -> folded.contains(" ")
                        ? endOfScale(folded.substring(0, folded.lastIndexOf(' ')))
                        : Optional.empty())
                .map(degree -> degree == Urgency.THIS_WEEK ? Urgency.NOW : degree)
                .filter(degree -> degree != Urgency.THIS_MONTH);
    }
}
