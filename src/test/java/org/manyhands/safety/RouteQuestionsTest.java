package org.manyhands.safety;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.browser.Onlookers;
import org.manyhands.html.NuChecker;
import org.manyhands.local.PostgresResource;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/**
 * The questions of the house, asked of every address by the rows of the permission matrix, so that a new one is asked as soon
 * as it has its row: who is not signed in, the wrong person's ticket, none, another site's page, the wrong verb, fields
 * that no page has, ids that are none or nobody's, nonsense in each field, the same form twice. Who may do what is
 * asked by {@link PermissionMatrixTest}.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RouteQuestionsTest {

    /** Nobody has a page about them: at this address there is nothing, for any verb. */
    private static final String OF_A_PERSON = "/people/{VOLUNTEER}";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final String NOBODYS = "00000000-0000-4000-8fff-00000000ffff";

    /** What a browser does not let through, but a program sends: nothing, no choice, no date and no id, too large, too long. */
    private static final List<String> NONSENSE = List.of("", "-1", "99999999999999999999", "x".repeat(9_000));

    private static final Stage STAGE = new Stage();

    @Inject
    DataSource database;

    /** What somebody may do and what changes something. */
    static Stream<PermissionRow> acts() {
        return Permissions.rows().stream()
                .filter(row -> !row.isRead() && row.whoChanges().isPresent())
                .sorted(Comparator.comparing(PermissionRow::given));
    }

    static Stream<PermissionRow> reads() {
        return Permissions.rows().stream()
                .filter(row -> row.isRead() && row.path().contains("{"))
                .sorted(Comparator.comparing(PermissionRow::given));
    }

    /** What browsers say of the pages of a test, which goes on while they look. */
    private final List<Map.Entry<String, CompletableFuture<List<String>>>> looks = new ArrayList<>();

    @BeforeEach
    void timeAsAlways() {
        TestClock.get().reset();
    }

    @AfterEach
    void everyPageHoldsInABrowser() {
        SoftAssertions softly = new SoftAssertions();
        looks.forEach(look -> softly.assertThat(look.getValue().join())
                .as(look.getKey() + ": in a browser")
                .isEmpty());
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void nothing_happens_but_by_the_form_that_we_have_shown(PermissionRow row) throws SQLException {
        Posted form = STAGE.with(row.given(), database).form(row);
        Part part = row.whoChanges().orElseThrow();
        Part other = part == Part.AUD ? Part.ADM : Part.AUD;
        Visitor visitor = part.visitor();
        Posted good = form.withTicketOf(part);
        String before = Tables.fingerprint(database);
        SoftAssertions softly = new SoftAssertions();

        if (row.expected().get(Part.ANON) == Expected.L) {
            Page stranger = form.withTicketOf(Part.ANON).sentBy(Visitor.anonymous());
            softly.assertThat(stranger.status()).as("not signed in").isEqualTo(401);
            assertGivenBack(softly, stranger, form);
            assertSound(softly, "not signed in", stranger);
        }
        Page without = form.sentBy(visitor);
        softly.assertThat(without.status()).as("without a ticket").isEqualTo(403);
        assertGivenBack(softly, without, form);
        assertSound(softly, "without a ticket", without);
        softly.assertThat(form.withTicketOf(other).sentBy(visitor).status())
                .as("with somebody else's ticket")
                .isEqualTo(403);
        softly.assertThat(good.sentBy(visitor.lured()).status())
                .as("sent by a page of another site")
                .isEqualTo(403);
        Page more = good.and("grant", "ADMINISTRATOR").sentBy(visitor);
        softly.assertThat(more.status()).as("with a field that no page has").isEqualTo(400);
        assertGivenBack(softly, more, form);
        assertSound(softly, "with a field that no page has", more);
        for (String verb : List.of("PUT", "DELETE", "PATCH")) {
            softly.assertThat(visitor.send(verb, form.path()).status()).as(verb).isEqualTo(405);
        }
        for (String wrong : withOtherIds(form.path(), "nonsense")) {
            softly.assertThat(good.to(wrong).sentBy(visitor).status()).as(wrong).isEqualTo(404);
        }
        for (String wrong : withOtherIds(form.path(), NOBODYS)) {
            softly.assertThat(good.to(wrong).sentBy(visitor).status())
                    .as("nothing is at " + wrong + ", or it does not say so")
                    .isIn(404, 303);
        }
        String after = Tables.fingerprint(database);
        // A page that takes a form may have read what the form is about, and that is a look.
        softly.assertThat(Tables.withoutLooks(after)).as("the database").isEqualTo(Tables.withoutLooks(before));
        STAGE.isStill(after.equals(before));
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void the_same_form_again_gets_the_same_answer_and_does_nothing(PermissionRow row) throws SQLException {
        Part part = row.whoChanges().orElseThrow();
        Posted form = STAGE.with(row.given(), database).form(row).withTicketOf(part);
        STAGE.isStill(false);
        SoftAssertions softly = new SoftAssertions();

        Page first = form.sentBy(part.visitor());
        String before = Tables.fingerprint(database);
        Page second = form.sentBy(part.visitor());

        softly.assertThat(first.status()).isEqualTo(303);
        softly.assertThat(second.status()).as("again").isEqualTo(303);
        softly.assertThat(second.location()).isEqualTo(first.location());
        softly.assertThat(Tables.fingerprint(database)).as("the database").isEqualTo(before);
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void nonsense_in_a_field_is_told_and_is_no_failure(PermissionRow row) throws SQLException {
        Part part = row.whoChanges().orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        int fields = STAGE.with(row.given(), database).form(row).fields().size();
        for (int field = 0; field < fields; field++) {
            for (String nonsense : NONSENSE) {
                Posted form = STAGE.with(row.given(), database).form(row).with(field, nonsense);
                String asked = form.fields().get(field).getKey() + "=" + nonsense;
                String shown = asked.substring(0, Math.min(40, asked.length()));
                assertIsNoFailure(softly, shown, form, part, language(field, nonsense));
            }
        }
        softly.assertAll();
    }

    /** A box not ticked, a choice not made: browsers do not send them at all. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void a_field_that_is_not_sent_is_no_failure(PermissionRow row) throws SQLException {
        Part part = row.whoChanges().orElseThrow();
        SoftAssertions softly = new SoftAssertions();
        int fields = STAGE.with(row.given(), database).form(row).fields().size();
        for (int field = 0; field < fields; field++) {
            Posted form = STAGE.with(row.given(), database).form(row);
            Map.Entry<String, String> left = form.fields().get(field);
            if (!Posted.isFile(left)) {
                assertIsNoFailure(softly, "without " + left.getKey(), form.without(field), part, language(field, ""));
            }
        }
        softly.assertAll();
    }

    private void assertIsNoFailure(SoftAssertions softly, String shown, Posted form, Part part, String language)
            throws SQLException {
        String before = Tables.fingerprint(database, Tables.LOOKS);

        Page answer = form.withTicketOf(part).sentBy(part.visitor().speaking(language));

        String after = Tables.fingerprint(database, Tables.LOOKS);
        softly.assertThat(answer.status()).as(shown + ": " + answer.text()).isIn(303, 400, 404, 409, 422);
        assertSound(softly, shown, answer);
        softly.assertThat(answer.status() == 303 || after.equals(before))
                .as(shown + ": refused means unchanged")
                .isTrue();
        STAGE.isStill(after.equals(before));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reads")
    void nothing_is_at_addresses_that_nobody_has(PermissionRow row) throws SQLException {
        Example town = STAGE.with(row.given(), database);
        SoftAssertions softly = new SoftAssertions();
        for (Part part : List.of(Part.ORG, Part.COO, Part.ADM)) {
            for (String with : List.of("nonsense", NOBODYS)) {
                for (String wrong : withOtherIds(town.fill(row.path()), with)) {
                    softly.assertThat(part.visitor().visit(wrong).status())
                            .as(part + " at " + wrong)
                            .isEqualTo(404);
                }
            }
        }
        softly.assertThat(
                        Part.COO.visitor().send("DELETE", town.fill(row.path())).status())
                .as("DELETE")
                .isEqualTo(row.path().equals(OF_A_PERSON) ? 404 : 405);
        softly.assertAll();
    }

    /** The same nonsense in each field in another language, so that every form comes back in all of them. */
    private static String language(int field, String nonsense) {
        Language[] all = Language.values();
        return all[(field + NONSENSE.indexOf(nonsense)) % all.length].code();
    }

    /** A page that says no is as sound as any other; one that gives a form back says so in its tab, and only there. */
    private void assertSound(SoftAssertions softly, String asked, Page page) {
        if (page.status() == 303) {
            return;
        }
        softly.assertThat(NuChecker.findings(page.source()))
                .as(asked + ": what the Nu Html Checker says")
                .isEmpty();
        looks.add(Map.entry(asked, Onlookers.look(page)));
        softly.assertThat(Markup.repeated(page.document()))
                .as(asked + ": ids that stand twice")
                .isEmpty();
        softly.assertThat(Markup.dangling(page.document()))
                .as(asked + ": references to ids that are not there")
                .isEmpty();
        softly.assertThat(Markup.leaps(page.document()))
                .as(asked + ": headings that skip a level")
                .isEmpty();
        softly.assertThat(Markup.nameless(page.document()))
                .as(asked + ": what has no name")
                .isEmpty();
        softly.assertThat(Markup.aimless(page.document()))
                .as(asked + ": errors that do not name their field")
                .isEmpty();
        Pattern wrong = Pattern.compile("(Error|خطأ): .*");
        softly.assertThat(page.document().select("h1").eachText())
                .as(asked + ": the heading")
                .hasSize(1)
                .noneMatch(title -> wrong.matcher(title).matches());
        if (page.status() == 422) {
            boolean onlyAsks = page.document().select(".summary-asks").size() == 1;
            Pattern question = Pattern.compile("(One more step|Falta un paso|بقيت خطوة واحدة): .*");
            softly.assertThat(page.document().title()).as(asked + ": the tab").matches(onlyAsks ? question : wrong);
        }
    }

    /** What was typed stands on the page, whatever was wrong, and what was chosen goes along where it can be sent again. */
    private static void assertGivenBack(SoftAssertions softly, Page page, Posted form) {
        List<String> given =
                new ArrayList<>(page.document().select("main textarea").eachText());
        given.addAll(page.document().select("main form input[type=hidden]").eachAttr("value"));
        boolean goesAgain = page.document().select("main form button").size() > 0;
        softly.assertThat(given)
                .as("given back with " + page.status())
                .containsAll(
                        goesAgain
                                ? form.typed()
                                : form.typed().stream()
                                        .filter(value -> value.contains(" "))
                                        .toList());
    }

    /** The address with each of its ids replaced in turn. */
    private static List<String> withOtherIds(String path, String other) {
        return ID.matcher(path)
                .results()
                .map(id -> path.substring(0, id.start()) + other + path.substring(id.end()))
                .toList();
    }
}
