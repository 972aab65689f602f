package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.local.PostgresResource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.web.Routes;

/**
 * Who may do what, over HTTP, row by row and part by part, against an oracle that knows no policy. Who is refused gets the
 * right kind of refusal, and the database is as it was.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PermissionMatrixTest {

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int SEE_OTHER = 303;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /** Where the test's stand-in for OpenID Connect sends people. */
    private static final String PROVIDER = "https://id.many-hands.test/";

    private static final Stage STAGE = new Stage();

    private static final String NO_SUCH_PAGE = "/no-such-page";

    /** Below it what is missing has words of its own, the same for a link that never was as for one that is used up. */
    private static final String INVITATIONS = "/join/";

    /** What makes somebody a member of another hub for one question. */
    private static final UUID ELSEWHERE = UUID.fromString("00000000-0000-4000-8b00-000000000099");

    @Inject
    Routes routes;

    @Inject
    DataSource database;

    static Stream<PermissionRow> rowsByPast() {
        return Permissions.rows().stream().sorted(Comparator.comparing(PermissionRow::given));
    }

    @BeforeEach
    void timeAsAlways() {
        TestClock.get().reset();
    }

    @Test
    void every_route_stands_in_the_matrix() {
        Set<String> ours = routes.all().stream()
                .map(route -> route.verb() + " " + route.template().replaceAll("\\{[^}]*}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held =
                Permissions.rows().stream().map(PermissionRow::route).collect(Collectors.toCollection(TreeSet::new));

        Set<String> missing = new TreeSet<>(ours);
        missing.removeAll(held);
        assertThat(missing)
                .as("routes without a row in src/test/resources/permissions")
                .isEmpty();
    }

    /**
     * Whoever is refused and whoever only reads leaves the town as it was, so that all of them and all rows with the same
     * past visit the same one; each who may change something gets a town of their own.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsByPast")
    void everybody_gets_what_the_row_says(PermissionRow row) throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        Example town = STAGE.with(row.given(), database);
        String before = Tables.fingerprint(database);
        for (Part part : Part.values()) {
            if (!row.changes(part)) {
                check(softly, row, town, part);
            }
        }
        String after = Tables.fingerprint(database);
        softly.assertThat(counted(row, after))
                .as("what %s leaves in the database for those who may not change it", row)
                .isEqualTo(counted(row, before));
        STAGE.isStill(after.equals(before));
        for (Part part : Part.values()) {
            if (row.changes(part)) {
                town = STAGE.with(row.given(), database);
                before = Tables.fingerprint(database);
                List<String> broken = Invariants.broken(database);
                check(softly, row, town, part);
                softly.assertThat(Invariants.broken(database))
                        .as("invariants that %s at %s breaks", part, row)
                        .isSubsetOf(broken);
                softly.assertThat(Tables.fingerprint(database))
                        .as("%s at %s leaves something in the database", part, row)
                        .isNotEqualTo(before);
                STAGE.isStill(false);
            }
        }
        softly.assertAll();
    }

    static Stream<PermissionRow> rowsThatDoNotExistElsewhere() {
        return rowsByPast().filter(row -> Stream.of(Part.UNA, Part.OUT)
                .allMatch(part -> row.expected().get(part) == Expected.N));
    }

    /** Belonging somewhere is nothing anywhere else: the columns have a coordinator of another hub, who is no plain member of it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsThatDoNotExistElsewhere")
    void a_member_of_another_hub_gets_no_more_than_who_belongs_to_none(PermissionRow row) throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        Example town = STAGE.with(row.given(), database);
        String before = Tables.fingerprint(database);
        execute("insert into access_grant (id, person_id, role, scope_kind, scope_id, granted_at) values ('" + ELSEWHERE
                + "', '" + Cast.UNATTACHED.id() + "', 'MEMBER', 'HUB', '" + Town.HILLSIDE
                + "', '2026-01-05T10:00:00Z')");
        try {
            check(softly, row, town, Part.UNA);
        } finally {
            execute("delete from access_grant where id = '" + ELSEWHERE + "'");
        }
        String after = Tables.fingerprint(database);
        softly.assertThat(after).as("what %s leaves in the database", row).isEqualTo(before);
        STAGE.isStill(after.equals(before));
        softly.assertAll();
    }

    private void execute(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    static Stream<PermissionRow> rowsThatAskForARecentProof() {
        return rowsByPast().filter(PermissionRow::recentProof);
    }

    /** Code X: what does not exist for somebody does not exist for them after any login. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsThatAskForARecentProof")
    void whoever_signed_in_five_minutes_ago_is_asked_to_sign_in_again(PermissionRow row) throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        Example town = STAGE.with(row.given(), database);
        String before = Tables.fingerprint(database);
        for (Part part : Part.values()) {
            Page answer = send(row, town, part, part.provenBefore(Duration.ofMinutes(5)));
            switch (row.expected().getOrDefault(part, Expected.N)) {
                case L, W, N -> check(softly, row, town, answer, part);
                case Y, O, P, G, H, R, E, F -> {
                    String said = part + " at " + row + " got " + answer.status() + " " + answer.location() + " "
                            + mainText(answer);
                    String way = row.isRead()
                            ? answer.location()
                            : answer.document().select("main a.button-primary").attr("href");
                    softly.assertThat(answer.status()).as(said).isEqualTo(row.isRead() ? SEE_OTHER : UNAUTHORIZED);
                    softly.assertThat(way).as(said).startsWith("/login?").contains("again=yes");
                    softly.assertThat(answer.source()).as(said).doesNotContain(Example.CONTACT);
                }
            }
        }
        softly.assertThat(Tables.fingerprint(database))
                .as("what %s leaves in the database", row)
                .isEqualTo(before);
        softly.assertAll();
    }

    /**
     * What must not change. Who is refused an act may be shown what it was about, and that is a look; who only reads leaves
     * none unless the row says so.
     */
    private static String counted(PermissionRow row, String fingerprint) {
        return row.isRead() ? fingerprint : Tables.withoutLooks(fingerprint);
    }

    private static void check(SoftAssertions softly, PermissionRow row, Example town, Part part) {
        check(softly, row, town, send(row, town, part, part.visitor()), part);
    }

    private static void check(SoftAssertions softly, PermissionRow row, Example town, Page answer, Part part) {
        int status = answer.status();
        String location = answer.location();
        String said = part + " at " + row + " got " + status + " " + location + " " + mainText(answer);
        boolean toProvider = status == FOUND && answer.header("Location").startsWith(PROVIDER);
        boolean toLogin = location.startsWith("/login");
        boolean toWelcome = location.startsWith("/welcome");
        switch (row.expected().getOrDefault(part, Expected.N)) {
            case Y, O, P, G, H, R ->
                softly.assertThat(row.isRead() ? status == OK : status == SEE_OTHER && !toLogin && !toWelcome)
                        .as(said)
                        .isTrue();
            case E ->
                softly.assertThat(status == SEE_OTHER && !toLogin && !toWelcome)
                        .as(said)
                        .isTrue();
            case L ->
                softly.assertThat(
                                row.isRead() ? toProvider || (status == SEE_OTHER && toLogin) : status == UNAUTHORIZED)
                        .as(said)
                        .isTrue();
            case W ->
                softly.assertThat(status == SEE_OTHER && toWelcome).as(said).isTrue();
            case F -> softly.assertThat(status).as(said).isIn(UNPROCESSABLE, CONFLICT, FORBIDDEN);
            case N -> {
                softly.assertThat(status).as(said).isEqualTo(NOT_FOUND);
                checkHidden(softly, row, town, answer, part);
            }
        }
    }

    /** Who may not know of a thing gets what they get for one that is not there, byte for byte (docs/adr/0007-actors-and-hiding.md). */
    private static void checkHidden(SoftAssertions softly, PermissionRow row, Example town, Page answer, Part part) {
        String path = town.fill(row.path());
        String missing =
                row.path().startsWith(INVITATIONS) ? INVITATIONS + "never-there" : town.fillMissing(row.path());
        Page twin = row.isRead()
                ? part.visitor().visit(missing)
                : town.form(row, part).to(missing).withTicketOf(part).sentBy(part.visitor());
        softly.assertThat(twin.status()).as("what %s gets at %s", part, missing).isEqualTo(answer.status());
        softly.assertThat(headers(answer))
                .as("the headers of what %s gets at %s, and at %s", part, row, missing)
                .isEqualTo(headers(twin));
        softly.assertThat(whole(answer, path))
                .as("what %s reads at %s, and what stands at %s", part, row, missing)
                .isEqualTo(whole(twin, missing));
    }

    /** All headers but the time, and the length, in which the address that was asked for counts. */
    private static Map<String, List<String>> headers(Page answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(Set.of("date", "content-length"));
        return headers;
    }

    /** All of the body that came back, but for the address that was asked for and for what is another each time: the code of the failure, the ticket. */
    private static String whole(Page answer, String path) {
        String body = path.equals(NO_SUCH_PAGE) || !path.matches(".*[0-9a-f]{12}.*|" + INVITATIONS + ".*")
                ? withoutWhatWasTyped(answer)
                : answer.source();
        // Where the reader's own hub is marked in the navigation, it is because of the address that they typed.
        body = body.replace(" aria-current=\"page\"", "");
        for (String ticket : answer.document().select("input[name=ticket]").eachAttr("value")) {
            body = body.replace(ticket, "TICKET");
        }
        String address = path.replaceAll("\\?.*", "");
        return body.replace(path.replace("&", "&amp;"), "ADDRESS")
                .replace(URLEncoder.encode(path, StandardCharsets.UTF_8), "ADDRESS")
                .replace(address, "ADDRESS")
                .replace(URLEncoder.encode(address, StandardCharsets.UTF_8), "ADDRESS")
                .replaceAll("\\b[0-9a-f]{8}\\b", "CODE");
    }

    /** An address without an id is that of a route, which everybody may know: what was typed comes back under the names of its fields. */
    private static String withoutWhatWasTyped(Page answer) {
        Document document = answer.document().clone();
        document.select("main .part:has([id^=given-])").remove();
        return document.outerHtml();
    }

    /** The beginning of what the page says, for the words of a failure of this test. */
    private static String mainText(Page answer) {
        Element main = answer.document().selectFirst("main");
        String text = main == null ? "" : main.text();
        return text.substring(0, Math.min(300, text.length()));
    }

    private static Page send(PermissionRow row, Example town, Part part, Visitor visitor) {
        return row.isRead()
                ? visitor.visit(town.fill(row.path()))
                : town.form(row, part).withTicketOf(part).sentBy(visitor);
    }
}
