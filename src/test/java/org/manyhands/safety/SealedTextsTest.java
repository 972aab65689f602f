package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.privacy.DataInventory;
import org.manyhands.privacy.Storage;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** I-07: every ciphertext opens at its own spot, and at no other. */
@QuarkusTest
class SealedTextsTest extends TownTest {

    @Inject
    DataInventory inventory;

    @ConfigProperty(name = "manyhands.key-file")
    Path keyFile;

    /** Two details and two messages of two people. */
    @BeforeEach
    void sealSome() {
        String conversation = "/matches/" + Matches.agreed(database) + "/conversation";
        for (Cast cast : List.of(Cast.VOLUNTEER, Cast.ORGANISER)) {
            Visitor.as(cast)
                    .visit("/me/contact")
                    .form("/me/contact")
                    .with("kind", "SIGNAL")
                    .with("value", "found.77")
                    .send();
            Visitor.as(cast)
                    .visit(conversation)
                    .form(conversation)
                    .with("text", "On Monday.")
                    .send();
        }
    }

    @Test
    void every_column_that_is_sealed_is_looked_at() {
        assertThat(SealedTexts.ALL.stream().map(where -> where.table() + "." + where.column()))
                .as("the sealed columns of privacy/inventory.txt, but for the keysets themselves")
                .containsExactlyInAnyOrderElementsOf(inventory
                        .facts()
                        .filter(fact -> fact.storage() == Storage.SEALED)
                        .flatMap(fact -> fact.columns().stream().map(Object::toString))
                        .filter(column -> !column.equals("vault_keyset.wrapped"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_was_sealed_opens() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(SealedTexts.thatDoNotOpen(connection, keyFile)).isEmpty();
        }
    }

    @Test
    void what_was_moved_or_changed_does_not() throws SQLException {
        for (String change : List.of(
                "update contact_detail a set value = b.value from contact_detail b where a.id <> b.id",
                "update message a set text = b.text from message b where a.id <> b.id",
                "update message set text = set_byte(text, 40, get_byte(text, 40) # 1)",
                "update message set id = gen_random_uuid()",
                "update contact_detail set value = m.text from message m",
                "update vault_keyset a set wrapped = b.wrapped from vault_keyset b where a.subject <> b.subject",
                "delete from vault_keyset")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(change);

                assertThat(SealedTexts.thatDoNotOpen(connection, keyFile))
                        .as("closed by " + change)
                        .isNotEmpty();
                connection.rollback();
            }
        }
    }
}
