package org.manyhands.matching;

import jakarta.inject.Singleton;
import java.util.List;
import org.manyhands.shared.vault.SealingMigration;

/** What the sides of disputes wrote is sealed under the keyset of the match. */
@Singleton
class SealStatements extends SealingMigration {

    SealStatements() {
        super(
                "20261127_1320",
                "matching seal statements",
                List.of(new Column("match_statement", "words", "id", "match_id", true, 1000)));
    }

    /** The words are bound to the row they were written as, and so each needs an id of its own. */
    @Override
    protected List<String> before() {
        return List.of(
                "alter table match_statement add column id uuid not null default gen_random_uuid()",
                "alter table match_statement alter column id drop default");
    }
}
