package org.manyhands.needs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.PersonId;

/**
 * Where a need came from; never changes.
 *
 * @param takenBy the coordinator who wrote it down or imported it; null for what the group typed
 * @param importLine the line of the file, from 1
 */
@Embeddable
record Provenance(
        @Enumerated(EnumType.STRING) Origin origin,
        @Column(name = "taken_by") @Nullable UUID takenBy,
        @Column(name = "import_id") @Nullable UUID importId,
        @Column(name = "import_file") @Nullable String importFile,
        @Column(name = "import_line") @Nullable Integer importLine) {

    static Provenance typed() {
        return new Provenance(Origin.TYPED, null, null, null, null);
    }

    static Provenance phone(PersonId coordinator) {
        return new Provenance(Origin.PHONE, coordinator.value(), null, null, null);
    }

    static Provenance imported(PersonId coordinator, ImportId from, String file, int line) {
        return new Provenance(Origin.IMPORT, coordinator.value(), from.value(), file, line);
    }

    /** {@link #takenBy} as others know people. */
    @Nullable
    PersonId takenByPerson() {
        return takenBy == null ? null : new PersonId(takenBy);
    }
}
