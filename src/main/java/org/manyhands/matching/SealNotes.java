package org.manyhands.matching;

import jakarta.inject.Singleton;
import java.util.List;
import org.manyhands.shared.vault.SealingMigration;

/** Notes with acts on matches and the words of feedback are sealed under the keyset of the match. */
@Singleton
class SealNotes extends SealingMigration {

    SealNotes() {
        super(
                "20261127_1321",
                "matching seal notes",
                List.of(
                        new Column("match_event", "note", "id", "match_id", false, 1000),
                        new Column("match_feedback", "better", "id", "match_id", false, 1000)));
    }

    /** The words of feedback are bound to the row they were written as. */
    @Override
    protected List<String> before() {
        return List.of(
                "alter table match_feedback add column id uuid not null default gen_random_uuid()",
                "alter table match_feedback alter column id drop default");
    }
}
