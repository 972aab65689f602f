package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.safety.Sabotage.Layer;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.outbox.OutboxWorker;
import org.manyhands.shared.vault.Spot;
import org.manyhands.shared.vault.Vault;

/**
 * Whatever layer fails, its reader gets our page and never what the failure says, what was typed comes back, and the log gets the
 * classes and the place, and nothing of what was typed or of who typed it (safety.md, section 9).
 */
@QuarkusTest
class FailingLayersTest extends TownTest {

    private static final String TYPED = "canary typed into a form";
    private static final String EDIT = "/needs/" + Town.INTAKE_LIST + "/edit";

    @Inject
    OutboxWorker outbox;

    @Inject
    Vault vault;

    @AfterEach
    void noMoreOfIt() {
        Sabotage.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"OBSERVER", "TEMPLATE"})
    void a_layer_above_the_database(Layer layer) {
        String closure = "/needs/" + Town.INTAKE_LIST + "/closure";
        Form form = layer == Layer.OBSERVER
                ? Visitor.as(Cast.ORGANISER)
                        .visit(closure)
                        .form(closure)
                        .with("reason", "NO_LONGER_NEEDED")
                        .with("note", TYPED)
                // With nothing in the title the page comes back, with what was typed in it.
                : Visitor.as(Cast.ORGANISER)
                        .visit(EDIT)
                        .form(EDIT)
                        .with("title", " ")
                        .with("tried", TYPED);
        try (LogCapture log = LogCapture.start()) {
            Sabotage.at(layer, TYPED);

            Page failed = form.send();

            assertThat(Sabotage.isWaiting()).as("it has not come to it").isFalse();
            assertIsOurs(failed, 500);
            assertThat(failed.document().select("textarea").eachText()).contains(TYPED);
            assertLeadsThere(log, failed, Sabotage.class.getName());
        }
    }

    /** Before the form has been read there is nothing to give back. */
    @ParameterizedTest
    @EnumSource(names = {"ENTRANCE", "FILTER"})
    void a_layer_before_the_form(Layer layer) {
        Form form = Visitor.as(Cast.ORGANISER).visit(EDIT).form(EDIT).with("tried", TYPED);
        try (LogCapture log = LogCapture.start()) {
            Sabotage.at(layer, TYPED);

            Page failed = form.send();

            assertThat(Sabotage.isWaiting()).as("it has not come to it").isFalse();
            assertIsOurs(failed, 500);
            assertIsSilent(log);
        }
    }

    /** What a database says of a commit holds values, as the words of this trigger do. */
    @Test
    void the_commit() throws SQLException {
        Form form = Visitor.as(Cast.ORGANISER).visit(EDIT).form(EDIT).with("title", TYPED);
        run("create function out_of_order() returns trigger language plpgsql as "
                + "$$ begin raise exception 'cannot keep %', new.title; end $$");
        run("create constraint trigger out_of_order after update on need deferrable initially deferred"
                + " for each row execute function out_of_order()");
        try (LogCapture log = LogCapture.start()) {
            Page failed = form.send();

            assertIsOurs(failed, failed.status());
            assertThat(failed.status()).isIn(500, 503);
            assertThat(failed.document().select("textarea[name=title]").text()).isEqualTo(TYPED);
            assertIsSilent(log);
        } finally {
            run("drop trigger out_of_order on need");
            run("drop function out_of_order");
        }
    }

    /** A sealed text that is not where it belongs: the page that would show it fails, whatever was being written there. */
    @Test
    void the_vault() throws SQLException {
        Form form = Visitor.as(Cast.VOLUNTEER).visit("/me/contact").form("/me/contact");
        form.with("kind", "SIGNAL").with("value", "canary.sealed.77").send();
        Form another = Visitor.as(Cast.VOLUNTEER).visit("/me/contact").form("/me/contact");
        run("update contact_detail set id = gen_random_uuid()");
        try (LogCapture log = LogCapture.start()) {
            Page failed = another.no("kind").with("value", TYPED).send();

            assertIsOurs(failed, 500);
            assertThat(failed.document().select("textarea[name=value]").text()).isEqualTo(TYPED);
            assertLeadsThere(log, failed, Vault.class.getName());
            assertThat(log.text()).doesNotContain("canary.sealed.77");
        }
    }

    @Test
    void a_message_that_was_changed_behind_the_back_of_the_vault() throws SQLException {
        String conversation = "/matches/" + Matches.agreed(database) + "/conversation";
        Visitor.as(Cast.VOLUNTEER)
                .visit(conversation)
                .form(conversation)
                .with("text", TYPED)
                .send();
        run("update message set text = set_byte(text, 40, get_byte(text, 40) # 1)");
        try (LogCapture log = LogCapture.start()) {
            Page failed = Visitor.as(Cast.ORGANISER).visit(conversation);

            assertIsOurs(failed, 500);
            assertLeadsThere(log, failed, Vault.class.getName());
        }
    }

    /** A file that could be read when it came, and cannot any more. */
    @Test
    void the_parser_of_files() throws SQLException {
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        String imports = "/hubs/" + Town.HARBOUR + "/imports";
        String file = coordinator
                .visit(imports)
                .form(imports)
                .sendWith("file", "needs.csv", "title,text\nBoots,Six pairs\n".getBytes(StandardCharsets.UTF_8))
                .location()
                .replace("/columns", "");
        replaceContent(UUID.fromString(file.substring("/imports/".length())), "title,text\nBoots,\"" + TYPED);
        try (LogCapture log = LogCapture.start()) {
            Page failed = coordinator.visit(file + "/columns");

            assertIsOurs(failed, 500);
            assertLeadsThere(log, failed, "org.manyhands.exchange");
        }
    }

    @Test
    void the_worker_of_the_outbox() throws SQLException {
        run("insert into outbox (id, topic, payload, due_at) values (gen_random_uuid(), '" + Sabotage.TOPIC + "', '"
                + TYPED + "', '2026-03-02T09:00:00Z')");
        Sabotage.at(Layer.OUTBOX, TYPED);
        try (LogCapture log = LogCapture.start()) {
            assertThat(outbox.tellDue()).as("heard").isZero();

            assertThat(log.text())
                    .contains(Sabotage.TOPIC + " not heard, attempt 1: " + IllegalStateException.class.getName());
            assertIsSilent(log);
            assertThat(one("select attempts || ' ' || due_at from outbox"))
                    .as("tried again later")
                    .startsWith("1 2026-03-02 10:01:00");
        }
    }

    private static void assertIsOurs(Page failed, int status) {
        assertThat(failed.status()).as(failed.text()).isEqualTo(status);
        assertThat(failed.document().select("h1")).hasSize(1);
        assertThat(failed.document().select("link[rel=stylesheet]")).hasSize(1);
        assertThat(failed.source())
                .doesNotContain("Exception", "cannot go on", "cannot keep", "org.", "io.quarkus", "select ", "insert ");
    }

    private static void assertLeadsThere(LogCapture log, Page failed, String place) {
        String code = failed.document().select(".error-code").text().replaceFirst(".* ", "");
        assertThat(code).matches("[0-9a-f]{8}");
        assertThat(log.text())
                .as("the code of the page leads to the place that failed")
                .contains(code, place);
        assertIsSilent(log);
    }

    private static void assertIsSilent(LogCapture log) {
        assertThat(log.text())
                .doesNotContain(TYPED)
                .doesNotContain(List.of(Cast.ORGANISER, Cast.VOLUNTEER, Cast.COORDINATOR).stream()
                        .flatMap(cast -> List.of(cast.id().toString(), cast.account(), cast.pseudonym()).stream())
                        .toList());
    }

    private void replaceContent(UUID file, String content) throws SQLException {
        byte[] sealed = QuarkusTransaction.requiringNew()
                .call(() -> vault.seal(new Spot(file, "file_import", "content", file), content)
                        .bytes());
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update file_import set content = ? where id = ?")) {
            update.setBytes(1, sealed);
            update.setObject(2, file);
            update.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
