package org.manyhands.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.ImportId;

/** The history of files, as stored. */
@ApplicationScoped
class FileImportHistory implements PanacheRepositoryBase<FileImportHistoryEntry, UUID> {

    /** What was done with one, in order. */
    List<FileImportHistoryEntry> of(ImportId file) {
        return list("importId = ?1 order by at", file.value());
    }
}
