package org.manyhands.safety;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every ciphertext of the database, opened where it lies (I-07): with the keyset of its subject, bound to its table, column and
 * row. Opened without the vault, so that a vault that binds a text to the wrong place is noticed as well.
 */
final class SealedTexts {

    /** Where ciphertext lies: table, column, the subject whose keyset seals it, and the row it is bound to, as SQL. */
    record Where(String table, String column, String subject, String row) {}

    private static final String MEMBER = "(select m.person_id from membership m where m.id = membership_id)";
    private static final String ORGANISER = "(select o.person_id from group_organiser o where o.id = organiser_id)";

    /** All there are; {@link SealedTextsTest} sees to it that none of the data inventory is missing. */
    static final List<Where> ALL = List.of(
            new Where("contact_detail", "value", "person_id", "id"),
            new Where("message", "text", "match_id", "id"),
            new Where("file_import", "content", "id", "id"),
            new Where("match_event", "note", "match_id", "id"),
            new Where("match_feedback", "better", "match_id", "id"),
            new Where("match_statement", "words", "match_id", "id"),
            new Where("membership_answer", "answer", MEMBER, "id"),
            new Where("membership_event", "reason", MEMBER, "id"),
            new Where("vetting", "note", MEMBER, "id"),
            new Where("vetting", "end_reason", MEMBER, "id"),
            new Where("group_step", "reason", "group_id", "id"),
            new Where("group_organiser_step", "reason", ORGANISER, "id"),
            new Where("need_event", "note", "need_id", "id"));

    private SealedTexts() {}

    /**
     * Those that do not open, by table, column and row.
     *
     * @param keyFile the file with the wrapping key; need not be there while nothing is sealed
     */
    static List<String> thatDoNotOpen(Connection database, Path keyFile) throws SQLException {
        List<String> closed = new ArrayList<>();
        for (Where where : ALL) {
            try (Statement statement = database.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select %s as row, %s as subject, %s as sealed, wrapped from %s left join vault_keyset on subject = %2$s where %3$s is not null"
                                    .formatted(where.row(), where.subject(), where.column(), where.table()))) {
                while (rows.next()) {
                    UUID row = rows.getObject("row", UUID.class);
                    UUID subject = rows.getObject("subject", UUID.class);
                    String spot = "v1|%s|%s|%s|%s".formatted(where.table(), where.column(), row, subject);
                    if (!opens(rows.getBytes("sealed"), spot, rows.getBytes("wrapped"), subject, keyFile)) {
                        closed.add(where.table() + "." + where.column() + " of " + row);
                    }
                }
            }
        }
        return closed;
    }

    private static boolean opens(byte[] sealed, String spot, byte @Nullable [] wrapped, UUID subject, Path keyFile) {
        if (wrapped == null) {
            return false;
        }
        try {
            TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, wrappingKey(keyFile), bytes("v1|keyset|" + subject), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class)
                    .decrypt(sealed, bytes(spot));
            return true;
        } catch (GeneralSecurityException foreign) {
            return false;
        }
    }

    private static Aead wrappingKey(Path file) throws GeneralSecurityException {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
