package org.manyhands.groups;

import jakarta.inject.Singleton;
import java.util.List;
import org.manyhands.shared.vault.SealingMigration;

/** Reasons about a group are sealed under the group's keyset, those about who speaks for it under that person's. */
@Singleton
class SealReasons extends SealingMigration {

    SealReasons() {
        super(
                "20261127_1323",
                "groups seal reasons",
                List.of(
                        new Column("group_step", "reason", "id", "group_id", false, 1000),
                        new Column(
                                "group_organiser_step",
                                "reason",
                                "id",
                                "select o.person_id from group_organiser o where o.id = organiser_id",
                                false,
                                1000)));
    }
}
