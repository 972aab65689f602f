package org.manyhands.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.id.ImportId;

/** What was done with files, as stored. */
@ApplicationScoped
class FileImportSteps implements PanacheRepositoryBase<FileImportStep, UUID> {

    /** What was done with one, in order. */
    List<FileImportStep> of(ImportId file) {
        return list("importId = ?1 order by at", file.value());
    }
}
