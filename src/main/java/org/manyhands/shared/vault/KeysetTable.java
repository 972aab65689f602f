package org.manyhands.shared.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The keysets as they are reached over plain JDBC, by whoever works before there are entities. One transaction, one thread. */
final class KeysetTable {

    private final Connection database;
    private final WrappingKey wrappingKey;
    private final Map<UUID, KeysetHandle> known = new HashMap<>();

    KeysetTable(Connection database, WrappingKey wrappingKey) {
        this.database = database;
        this.wrappingKey = wrappingKey;
    }

    /** The subject's keyset; made if there is none. */
    KeysetHandle of(UUID subject) throws SQLException, GeneralSecurityException {
        KeysetHandle keyset = known.get(subject);
        if (keyset == null) {
            keyset = find(subject);
            known.put(subject, keyset);
        }
        return keyset;
    }

    private KeysetHandle find(UUID subject) throws SQLException, GeneralSecurityException {
        Aead wrapping = wrappingKey.open(isFirst());
        try (PreparedStatement query =
                database.prepareStatement("select wrapped from vault_keyset where subject = ?")) {
            query.setObject(1, subject);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return Keysets.unwrap(subject, row.getBytes(1), wrapping);
                }
            }
        }
        KeysetHandle fresh = Keysets.fresh();
        try (PreparedStatement insert =
                database.prepareStatement("insert into vault_keyset (subject, wrapped) values (?, ?)")) {
            insert.setObject(1, subject);
            insert.setBytes(2, Keysets.wrap(subject, fresh, wrapping));
            insert.executeUpdate();
        }
        return fresh;
    }

    /** Whether nothing is sealed yet; with a wrong key it fails, before anything is written under it. */
    private boolean isFirst() throws SQLException, GeneralSecurityException {
        if (!known.isEmpty()) {
            return false;
        }
        try (Statement query = database.createStatement();
                ResultSet any = query.executeQuery("select subject, wrapped from vault_keyset limit 1")) {
            if (!any.next()) {
                return true;
            }
            Keysets.unwrap(any.getObject(1, UUID.class), any.getBytes(2), wrappingKey.open(false));
            return false;
        }
    }
}
