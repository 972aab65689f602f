package org.manyhands.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.manyhands.shared.id.NeedId;

/** Which row a need came from. */
@Entity
@Immutable
class ImportedRow {

    @Id
    private UUID needId;

    private UUID importId;
    private UUID hubId;
    private int line;
    private String contentKey;
    private String rowKey;

    /** For Hibernate. */
    protected ImportedRow() {}

    ImportedRow(NeedId need, FileImport from, DryRun.Row row) {
        this.needId = need.value();
        this.importId = from.id().value();
        this.hubId = from.hub().value();
        this.line = row.need().line();
        this.contentKey = row.need().externalKey();
        this.rowKey = row.rowKey();
    }

    NeedId need() {
        return new NeedId(needId);
    }
}
