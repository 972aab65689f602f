package org.manyhands.privacy;

import java.util.List;

/**
 * What some columns say together, in one sentence that a person understands.
 *
 * @param name of its sentence, {@code privacy:fact(name)}
 * @param owner whose it is
 */
public record StoredFact(
        String name, Owner owner, DataClass dataClass, Storage storage, Ending ending, List<StoredColumn> columns) {

    public StoredFact {
        columns = List.copyOf(columns);
        if (dataClass == DataClass.IDENTIFYING && storage != Storage.SEALED) {
            throw new IllegalStateException("%s leads to a person and is not sealed".formatted(name));
        }
    }
}
