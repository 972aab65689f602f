package org.manyhands.shared.id;

import java.util.Collection;
import java.util.UUID;

/** An id that may appear in addresses and pages: random, typed, and meaningless on its own. */
public interface Id {

    /** The bare value, as the database keeps it. */
    UUID value();

    /**
     * Reads the canonical form only: {@link UUID#fromString} alone would also take shortened groups, and two addresses
     * for one thing would exist.
     *
     * @throws IllegalArgumentException if {@code text} is not the canonical lower-case form
     */
    static UUID parse(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("not a canonical id");
        }
        return id;
    }

    /** The bare values, each once, for {@code = any(…)} in SQL: one array, so that the statement is planned once. */
    static UUID[] array(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).distinct().toArray(UUID[]::new);
    }
}
