package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.html.NuChecker;
import org.manyhands.local.PostgresResource;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;

/**
 * Words that people write to each other or to coordinators warn of contact details before any of it is stored, and are stored
 * once that is said to be meant so: every act of the permission matrix that takes such words.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WordsWarnedOfTest {

    private static final String TELEPHONE = "+351 21 123 45 67";
    private static final String WORDS = "Ring us: " + TELEPHONE;
    private static final String ADDRESS = "ana@example.org";

    /** How fields are called that take words. A reason is words where the row types some, and else a choice. */
    private static final Set<String> NAMES = Set.of(
            "note", "reason", "words", "better", "question", "answer", "trust", "description", "about", "conditions");

    private static final Stage STAGE = new Stage();

    @Inject
    DataSource database;

    static Stream<PermissionRow> acts() {
        return Permissions.rows().stream()
                .filter(row -> !row.isRead() && row.whoChanges().isPresent() && takesWords(row))
                .sorted(Comparator.comparing(PermissionRow::given));
    }

    private static boolean takesWords(PermissionRow row) {
        return Stream.of(row.form().split("&"))
                .map(field -> field.split("=", 2))
                .anyMatch(field -> field.length == 2 && isWords(field[0], field[1]));
    }

    private static boolean isWords(String name, String value) {
        boolean choice = value.matches("[A-Z_]+");
        return !choice && (NAMES.contains(name) || name.startsWith("note-"));
    }

    @BeforeEach
    void timeAsAlways() {
        TestClock.get().reset();
    }

    @Test
    void the_matrix_holds_such_acts_of_every_feature() {
        assertThat(acts().map(row -> row.path().replaceFirst("^/([a-z]+)/.*", "$1")))
                .contains("matches", "needs", "groups", "hubs", "admin", "imports", "offers", "join");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void contact_details_are_asked_about_first_and_stored_if_they_are_meant(PermissionRow row) throws SQLException {
        Part part = row.whoChanges().orElseThrow();
        Posted filled = STAGE.with(row.given(), database).form(row);
        Posted form = withWords(filled, WORDS);
        STAGE.isStill(false);
        String before = Tables.fingerprint(database, Tables.LOOKS);

        Page warned = form.withTicketOf(part).sentBy(part.visitor());

        assertThat(warned.status()).isEqualTo(422);
        Element warning = warned.document().expectFirst("main form .notice li");
        assertThat(warning.text()).endsWith("– " + TELEPHONE + " looks like a telephone number");
        assertThat(warned.document()
                        .select(warning.select("a").attr("href"))
                        .select("textarea, input")
                        .val())
                .as("what the warning leads to")
                .isEqualTo(WORDS);
        assertThat(warning.select("a").text()).isNotEmpty();
        assertThat(warned.document().select("main form input[name=meant]:not([checked])"))
                .hasSize(1);
        assertThat(warned.document().select("main form textarea").eachText()).anyMatch(WORDS::equals);
        assertThat(warned.document().title()).startsWith("Error:");
        assertThat(NuChecker.findings(warned.source())).isEmpty();
        assertThat(Tables.fingerprint(database, Tables.LOOKS))
                .as("nothing is stored yet")
                .isEqualTo(before);

        String tick = warned.value("meant");
        Page more = withWords(filled, WORDS + " " + ADDRESS)
                .and("meant", tick)
                .withTicketOf(part)
                .sentBy(part.visitor());

        assertThat(more.status()).as("the tick speaks for what stood beside it").isEqualTo(422);
        assertThat(more.document().select("main form .notice li").eachText())
                .hasSize(2)
                .anyMatch(each -> each.contains(TELEPHONE))
                .anyMatch(each -> each.contains(ADDRESS));
        assertThat(more.document().select("main form input[name=meant]:not([checked])"))
                .hasSize(1);

        Page meant = form.and("meant", tick).withTicketOf(part).sentBy(part.visitor());

        assertThat(meant.status()).as(meant.text()).isEqualTo(303);
    }

    /** The form of the row as a page shows it first, without a tick, with these words in the first field that takes some. */
    private static Posted withWords(Posted row, String words) {
        Posted form = new Posted(
                row.path(),
                row.fields().stream()
                        .filter(field -> !field.getKey().equals("meant"))
                        .toList());
        return IntStream.range(0, form.fields().size())
                .filter(at -> isWords(
                        form.fields().get(at).getKey(), form.fields().get(at).getValue()))
                .boxed()
                .findFirst()
                .map(at -> form.with(at, words))
                .orElseThrow();
    }
}
