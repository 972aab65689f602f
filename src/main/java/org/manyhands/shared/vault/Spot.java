package org.manyhands.shared.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The place a ciphertext belongs to. It is bound into the ciphertext as associated data, so that a value moved to another
 * row, column or subject no longer opens.
 *
 * @param subject whose keyset seals it: the person, match, group, need or file that it lives and goes with
 * @param table the table's name
 * @param column the column's name
 * @param row the row's id
 */
public record Spot(UUID subject, String table, String column, UUID row) {

    byte[] associatedData() {
        return "v1|%s|%s|%s|%s".formatted(table, column, row, subject).getBytes(StandardCharsets.UTF_8);
    }
}
