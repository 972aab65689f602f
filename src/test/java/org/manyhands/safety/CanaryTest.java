package org.manyhands.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** Words that must not turn up: put in at one end, looked for at the other. */
@QuarkusTest
class CanaryTest extends TownTest {

    private static final String ADDRESS = "203.0.113.77";
    private static final String AGENT = "CanaryBrowser/77.7";
    private static final String CONTACT = "canary.signal.77";
    private static final String MESSAGE = "canary message between two";
    private static final String NOTE = "canary of why one side does not agree";
    private static final String FEEDBACK = "canary of what should go better";
    private static final String STATEMENT = "canary of how one side sees it";
    private static final String ANSWER = "canary of why somebody wants to join";
    private static final String VETTING = "canary of why somebody is trusted";
    private static final String VETTING_END = "canary of why somebody is trusted no longer";
    private static final String SUSPENSION = "canary of why somebody was suspended";
    private static final String QUESTION = "canary of what triage asks back";
    private static final String VOICE = "canary of why somebody speaks no longer";
    private static final String GROUP = "canary of why a group has ended";
    private static final String TYPED = "canary typed into a form";

    @Test
    void neither_addresses_nor_browsers_are_kept_anywhere() throws SQLException, IOException {
        try (LogCapture log = LogCapture.start()) {
            for (String broken : List.of("GET /%zz", "GET /needs?%00", "NOT HTTP")) {
                RawHttp.send(broken + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nUser-Agent: " + AGENT
                        + "\r\nX-Forwarded-For: " + ADDRESS + "\r\n\r\n");
            }
            for (Part part : Part.values()) {
                for (String page : List.of("/", "/needs", "/my-work", "/no-such-page", "/login", "/me/profile")) {
                    revealing(part.visitor().request()).get(page);
                }
                revealing(part.visitor().request()).post("/language");
                revealing(part.visitor().request())
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/x-www-form-urlencoded")
                        .body("on=yes&ticket=" + TicketOf.part(part))
                        .post("/me/absence");
            }

            assertThat(log.text()).doesNotContain(ADDRESS, AGENT, "127.0.0.1");
        }
        assertNowhere(ADDRESS);
        assertNowhere(AGENT);
        assertNowhere("127.0.0.1");
    }

    @Test
    void contact_details_are_nowhere_in_clear() throws SQLException {
        MatchId match = Matches.agreed(database);
        try (LogCapture log = LogCapture.start()) {
            Page mine = Visitor.as(Cast.VOLUNTEER).visit("/me/contact");
            mine.form("/me/contact")
                    .with("kind", "SIGNAL")
                    .with("value", CONTACT)
                    .send();

            assertThat(Visitor.as(Cast.VOLUNTEER).visit("/me/contact").source()).contains(CONTACT);
            assertThat(log.text()).doesNotContain(CONTACT);
        }
        assertNowhere(CONTACT);
        for (Part part : Part.values()) {
            if (part != Part.MEM) {
                assertThat(part.visitor()
                                .visit("/matches/" + match + "/contact/looks")
                                .source())
                        .as("what " + part + " sees")
                        .doesNotContain(CONTACT);
            }
        }
    }

    @Test
    void messages_are_nowhere_in_clear() throws SQLException {
        String conversation = "/matches/" + Matches.agreed(database) + "/conversation";
        try (LogCapture log = LogCapture.start()) {
            Visitor.as(Cast.VOLUNTEER)
                    .visit(conversation)
                    .form(conversation)
                    .with("text", MESSAGE)
                    .send();

            assertThat(Visitor.as(Cast.ORGANISER).visit(conversation).source()).contains(MESSAGE);
            assertThat(log.text()).doesNotContain(MESSAGE);
        }
        assertNowhere(MESSAGE);
        for (Part part : Part.values()) {
            if (part != Part.MEM && part != Part.ORG) {
                assertThat(part.visitor().visit(conversation).source())
                        .as("what " + part + " sees")
                        .doesNotContain(MESSAGE);
            }
        }
    }

    @Test
    void what_is_written_about_a_match_is_nowhere_in_clear() throws SQLException {
        String match = "/matches/" + Matches.agreed(database);
        Visitor helper = Visitor.as(Cast.VOLUNTEER);
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        try (LogCapture log = LogCapture.start()) {
            helper.visit(match).form(match + "/beginning").send();
            Visitor.as(Cast.ORGANISER)
                    .visit(match)
                    .formWith(match + "/dispute", "reason-dispute")
                    .with("reason-dispute", "NOT_DONE")
                    .with("note-dispute", NOTE)
                    .send();
            helper.visit(match)
                    .form(match + "/statement")
                    .with("words", STATEMENT)
                    .send();
            coordinator
                    .visit(match)
                    .formWith(match + "/settlement", "reason-settle_done")
                    .with("outcome", "DONE")
                    .with("reason-settle_done", "BOTH_HEARD")
                    .send();
            helper.visit(match)
                    .form(match + "/feedback")
                    .with("useful", "NO")
                    .with("better", FEEDBACK)
                    .send();

            assertThat(coordinator.visit(match).source()).contains(NOTE, STATEMENT, FEEDBACK);
            assertThat(log.text()).doesNotContain(NOTE, STATEMENT, FEEDBACK);
        }
        for (String canary : List.of(NOTE, STATEMENT, FEEDBACK)) {
            assertNowhere(canary);
        }
    }

    @Test
    void what_is_written_about_members_is_nowhere_in_clear() throws SQLException {
        String hub = "/hubs/" + Town.HARBOUR;
        String wren = hub + "/vetting/00000000-0000-4000-8800-000000000004";
        Visitor outsider = Visitor.as(Cast.OUTSIDER);
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        try (LogCapture log = LogCapture.start()) {
            outsider.visit(hub + "/application")
                    .form(hub + "/application")
                    .with("answer", ANSWER)
                    .and("answer", "")
                    .send();
            assertThat(coordinator.visit(hub + "/applications").source()).contains(ANSWER);
            coordinator.visit(wren).form(wren + "/record").with("note", VETTING).send();
            assertThat(coordinator.visit(wren).source()).contains(VETTING);
            coordinator
                    .visit(wren)
                    .form(wren + "/end")
                    .with("reason", VETTING_END)
                    .send();
            coordinator
                    .visit(wren)
                    .form(wren + "/suspension")
                    .with("reason", SUSPENSION)
                    .send();
            assertThat(coordinator.visit(wren).source()).contains(SUSPENSION);
            assertThat(log.text()).doesNotContain(ANSWER, VETTING, VETTING_END, SUSPENSION);
        }
        for (String canary : List.of(ANSWER, VETTING, VETTING_END, SUSPENSION)) {
            assertNowhere(canary);
        }
    }

    @Test
    void what_is_written_about_groups_and_in_triage_is_nowhere_in_clear() throws SQLException {
        String group = "/groups/" + Town.LEGAL_AID;
        String organiser = group + "/organisers/00000000-0000-4000-8a00-000000000005/end";
        String triage = "/hubs/" + Town.HARBOUR + "/triage/" + Town.WATER_PROBES;
        Visitor coordinator = Visitor.as(Cast.COORDINATOR);
        try (LogCapture log = LogCapture.start()) {
            coordinator
                    .visit(triage)
                    .form("/needs/" + Town.WATER_PROBES + "/question")
                    .with("question", QUESTION)
                    .send();
            assertThat(Visitor.as(Cast.OTHER_ORGANISER)
                            .visit("/needs/" + Town.WATER_PROBES)
                            .source())
                    .contains(QUESTION);
            assertThat(coordinator
                            .visit(group)
                            .form(organiser)
                            .with("reason", VOICE)
                            .send()
                            .status())
                    .isEqualTo(303);
            coordinator.visit(group).form(group + "/end").with("reason", GROUP).send();
            assertThat(coordinator.visit(group).source()).contains(GROUP);
            assertThat(log.text()).doesNotContain(QUESTION, VOICE, GROUP);
        }
        for (String canary : List.of(QUESTION, VOICE, GROUP)) {
            assertNowhere(canary);
        }
    }

    /** What the database says of a failure can hold what was typed, as the words of this trigger do. */
    @Test
    void a_failure_gives_back_what_was_typed_and_logs_nothing_of_it() throws SQLException {
        String edit = "/needs/" + Town.INTAKE_LIST + "/edit";
        Page form = Visitor.as(Cast.ORGANISER).visit(edit);
        run("create function out_of_order() returns trigger language plpgsql as "
                + "$$ begin raise exception 'cannot keep %', new.title; end $$");
        run("create trigger out_of_order before update on need for each row execute function out_of_order()");
        try (LogCapture log = LogCapture.start()) {
            Page failed = form.form(edit).with("title", TYPED).send();

            assertThat(failed.status()).isEqualTo(500);
            assertThat(failed.document().select("textarea[name=title]").text()).isEqualTo(TYPED);
            assertThat(failed.source()).doesNotContain("Exception", "cannot keep", "org.", "select ", "insert ");
            String code = failed.document().select(".error-code").text().replaceFirst(".* ", "");
            assertThat(log.text())
                    .as("the code of the page leads to the place that failed")
                    .contains(code)
                    .contains("org.manyhands.needs")
                    .doesNotContain(TYPED, Cast.ORGANISER.id().toString(), Cast.ORGANISER.account());
        } finally {
            run("drop trigger out_of_order on need");
            run("drop function out_of_order");
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static RequestSpecification revealing(RequestSpecification request) {
        return request.header("User-Agent", AGENT)
                .header("X-Forwarded-For", ADDRESS)
                .header("X-Real-IP", ADDRESS)
                .header("Forwarded", "for=" + ADDRESS);
    }

    /** In no column of no table, as it is or as bytes. */
    private void assertNowhere(String word) throws SQLException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        for (Map.Entry<String, String> table : Tables.dump(database).entrySet()) {
            assertThat(table.getValue())
                    .as("table " + table.getKey())
                    .doesNotContain(
                            word,
                            HexFormat.of().formatHex(bytes),
                            Base64.getEncoder().withoutPadding().encodeToString(bytes));
        }
    }
}
