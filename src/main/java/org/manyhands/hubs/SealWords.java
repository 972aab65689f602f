package org.manyhands.hubs;

import jakarta.inject.Singleton;
import java.util.List;
import org.manyhands.shared.vault.SealingMigration;

/** What somebody answered on joining, and what was written about them since, is sealed under their own keyset. */
@Singleton
class SealWords extends SealingMigration {

    private static final String PERSON = "select m.person_id from membership m where m.id = membership_id";

    SealWords() {
        super(
                "20261127_1322",
                "hubs seal words",
                List.of(
                        new Column("membership_answer", "answer", "id", PERSON, false, 1000),
                        new Column("membership_event", "reason", "id", PERSON, false, 1000),
                        new Column("vetting", "note", "id", PERSON, false, 1000),
                        new Column("vetting", "end_reason", "id", PERSON, false, 1000)));
    }

    /** An answer is bound to the row it was given as. */
    @Override
    protected List<String> before() {
        return List.of(
                "alter table membership_answer add column id uuid not null default gen_random_uuid()",
                "alter table membership_answer alter column id drop default");
    }
}
