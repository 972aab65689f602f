package org.manyhands.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.PersonId;

/** One row of a file's history: who did what when. */
@Entity
@Immutable
@Table(name = "file_import_step")
class FileImportHistoryEntry {

    @Id
    private UUID id;

    private UUID importId;

    @Enumerated(EnumType.STRING)
    private ImportMove move;

    @Enumerated(EnumType.STRING)
    private @Nullable ImportState fromState;

    @Enumerated(EnumType.STRING)
    private ImportState toState;

    private UUID byPerson;
    private Instant at;

    /** For Hibernate. */
    protected FileImportHistoryEntry() {}

    FileImportHistoryEntry(ImportId file, ImportMove move, @Nullable ImportState from, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.importId = file.value();
        this.move = move;
        this.fromState = from;
        this.toState = move.to();
        this.byPerson = by.value();
        this.at = at;
    }

    PersonId by() {
        return new PersonId(byPerson);
    }

    ImportMove move() {
        return move;
    }

    Instant at() {
        return at;
    }
}
