package org.manyhands.needs;

import jakarta.inject.Singleton;
import java.util.List;
import org.manyhands.shared.vault.SealingMigration;

/** What coordinators and the group write to each other about a need is sealed under the keyset of the need. */
@Singleton
class SealNotes extends SealingMigration {

    SealNotes() {
        super(
                "20261127_1324",
                "needs seal notes",
                List.of(new Column("need_event", "note", "id", "need_id", false, 1000)));
    }
}
