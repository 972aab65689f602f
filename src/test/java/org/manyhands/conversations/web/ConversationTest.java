package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manyhands.scenarios.Visitor.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** A conversation belongs to its two sides. */
@QuarkusTest
class ConversationTest extends TownTest {

    private static final String WORDS = "canary: the spreadsheet has nine sheets";

    @Test
    void both_sides_read_what_one_writes() {
        MatchId match = Matches.agreed(database);

        assertThat(write(Cast.VOLUNTEER, match, WORDS).status()).isEqualTo(303);

        assertThat(read(Cast.ORGANISER, match).text()).contains(WORDS).contains("Wren");
        assertThat(read(Cast.VOLUNTEER, match).text()).contains(WORDS);
    }

    @Test
    void nobody_else_reads_or_writes_coordinators_included() {
        MatchId match = Matches.agreed(database);
        write(Cast.VOLUNTEER, match, WORDS);

        for (Cast other : List.of(
                Cast.COORDINATOR,
                Cast.VETTED,
                Cast.OTHER_ORGANISER,
                Cast.OUTSIDER,
                Cast.MODERATOR,
                Cast.ADMINISTRATOR,
                Cast.AUDITOR)) {
            assertThat(read(other, match).status()).as(other.name()).isEqualTo(404);
            assertThat(post(other, conversation(match), Map.of("text", "hello")).status())
                    .as(other.name())
                    .isEqualTo(404);
        }
        assertThat(Visitor.anonymous().visit(conversation(match)).location()).startsWith("/login");
    }

    @Test
    void an_answer_stays_one_when_whoever_gave_it_speaks_for_the_group_no_more() {
        MatchId match = Matches.proposed(database);
        write(Cast.VOLUNTEER, match, "Is Thursday possible?");
        write(Cast.ORGANISER, match, "It is.");
        as(Cast.ORGANISER)
                .visit("/groups/" + Town.LEGAL_AID)
                .form("/groups/" + Town.LEGAL_AID + "/voice/resignation")
                .send();

        assertThat(write(Cast.VOLUNTEER, match, "At ten then.").status()).isEqualTo(303);
    }

    @Test
    void before_agreement_one_message_waits_for_an_answer() {
        MatchId match = Matches.proposed(database);
        write(Cast.VOLUNTEER, match, "Is Thursday possible?");

        Page waiting = as(Cast.VOLUNTEER).visit("/matches/" + match);
        assertThat(waiting.offers(conversation(match)))
                .as("a field for what would be refused")
                .isFalse();
        assertThat(waiting.text()).contains("A message of your side waits for an answer");
        assertThat(as(Cast.ORGANISER).visit("/matches/" + match).offers(conversation(match)))
                .isTrue();

        Page second = write(Cast.VOLUNTEER, match, "And Friday?");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.errorAt("text")).contains("wait for an answer");
        assertThat(second.value("text")).isEqualTo("And Friday?");

        write(Cast.ORGANISER, match, "Thursday is fine.");
        assertThat(as(Cast.VOLUNTEER).visit("/matches/" + match).offers(conversation(match)))
                .isTrue();
        assertThat(write(Cast.VOLUNTEER, match, "And Friday?").status()).isEqualTo(303);
    }

    @Test
    void before_agreement_a_sixth_conversation_begun_in_a_day_waits_and_its_text_comes_back() {
        for (int begun = 0; begun < 5; begun++) {
            MatchId match = Matches.proposed(database);
            assertThat(write(Cast.VOLUNTEER, match, "Is Thursday possible?").status())
                    .isEqualTo(303);
            Matches.withdraw(database, match);
            TestClock.get().pass(Duration.ofMinutes(10));
        }
        MatchId sixth = Matches.proposed(database);

        Page refused = write(Cast.VOLUNTEER, sixth, "Is Friday possible?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("text")).contains("five conversations within 24 hours");
        assertThat(refused.value("text")).isEqualTo("Is Friday possible?");

        write(Cast.ORGANISER, sixth, "Do you have time on Friday?");
        assertThat(write(Cast.VOLUNTEER, sixth, "Yes, at ten.").status())
                .as("an answer")
                .isEqualTo(303);
        Matches.withdraw(database, sixth);
        TestClock.get().pass(Duration.ofDays(1).minus(Duration.ofMinutes(50)));
        assertThat(write(Cast.VOLUNTEER, Matches.proposed(database), "Is Friday possible?")
                        .status())
                .as("a day after the first")
                .isEqualTo(303);
    }

    @Test
    void conversations_begun_after_an_agreement_leave_those_before_it_their_number() {
        for (int begun = 0; begun < 5; begun++) {
            MatchId agreed = Matches.agreed(database);
            assertThat(write(Cast.VOLUNTEER, agreed, "Thursday, as agreed.").status())
                    .isEqualTo(303);
            Matches.withdraw(database, agreed);
            TestClock.get().pass(Duration.ofMinutes(10));
        }

        assertThat(write(Cast.VOLUNTEER, Matches.proposed(database), "Is Friday possible?")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void before_agreement_contact_details_are_not_delivered() {
        MatchId match = Matches.proposed(database);

        Page answer = write(Cast.VOLUNTEER, match, "Write to me: wren@example.org");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errorAt("text")).contains("by agreement");
        assertThat(read(Cast.ORGANISER, match).text()).doesNotContain("wren@example.org");
    }

    @Test
    void an_author_deletes_a_message_for_both_sides() {
        MatchId match = Matches.agreed(database);
        write(Cast.VOLUNTEER, match, WORDS);
        Page own = read(Cast.VOLUNTEER, match);
        String removal = own.document().select("form[action$=/removal]").attr("action");

        assertThat(read(Cast.ORGANISER, match).offers(removal)).isFalse();
        assertThat(post(Cast.ORGANISER, removal, Map.of()).status()).isEqualTo(404);
        own.form(removal).send();

        assertThat(read(Cast.ORGANISER, match).text()).doesNotContain(WORDS).contains("Deleted by its author");
    }

    @Test
    void a_block_ends_delivery_without_a_word_to_the_blocked() {
        MatchId match = Matches.agreed(database);
        write(Cast.VOLUNTEER, match, WORDS);

        block(Cast.ORGANISER, match, Cast.VOLUNTEER);

        Page refused = write(Cast.VOLUNTEER, match, "Are you there?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errorAt("text")).isEqualTo("Error: Your message cannot be delivered.");
        assertThat(as(Cast.ORGANISER).visit("/me/blocks").text()).contains("Wren");
    }

    @Test
    void whoever_blocks_reads_so_on_the_match_and_can_undo_it_there() {
        MatchId match = Matches.agreed(database);
        String page = "/matches/" + match;
        write(Cast.VOLUNTEER, match, WORDS);
        assertThat(as(Cast.ORGANISER).visit(page).offers(conversation(match))).isTrue();

        block(Cast.ORGANISER, match, Cast.VOLUNTEER);

        Page after = as(Cast.ORGANISER).visit(page);
        assertThat(after.offers(conversation(match))).as("the message field").isFalse();
        assertThat(after.offers(page + "/blocks")).as("the same block again").isFalse();
        assertThat(after.text())
                .contains("You have blocked Wren", "Wren is not told", "The match itself is not ended by it", WORDS);
        assertThat(as(Cast.ORGANISER).speaking("es").visit(page).text()).contains("Has bloqueado a Wren");
        assertThat(as(Cast.ORGANISER).speaking("ar").visit(page).text()).contains("لقد حظرت \u2068Wren\u2069");

        after.form("/me/blocks/" + Cast.VOLUNTEER.id() + "/removal").send();

        Page undone = as(Cast.ORGANISER).visit(page);
        assertThat(undone.text()).doesNotContain("You have blocked");
        assertThat(undone.offers(conversation(match))).isTrue();
        assertThat(write(Cast.ORGANISER, match, "Sorry, a slip.").status()).isEqualTo(303);
    }

    @Test
    void a_helper_who_blocks_somebody_of_the_group_reads_so_too() {
        MatchId match = Matches.proposed(database);
        String page = "/matches/" + match;
        write(Cast.ORGANISER, match, WORDS);

        block(Cast.VOLUNTEER, match, Cast.ORGANISER);

        Page after = as(Cast.VOLUNTEER).visit(page);
        assertThat(after.text()).contains("You have blocked Maple", "Say no if you want to end the question now");
        assertThat(after.offers(conversation(match))).isFalse();
        assertThat(after.offers(page + "/blocks")).isFalse();
    }

    /** P-20: to the letter, whichever side blocks. */
    @ParameterizedTest
    @CsvSource({"ORGANISER, VOLUNTEER", "VOLUNTEER, ORGANISER"})
    void nothing_that_the_blocked_can_open_differs_from_before(Cast blocker, Cast blocked) {
        MatchId match = Matches.agreed(database);
        write(Cast.ORGANISER, match, WORDS);
        write(Cast.VOLUNTEER, match, WORDS);
        List<String> pages = List.of("/matches/" + match, conversation(match), "/matches", "/my-work", "/me/blocks");
        List<String> before = pages.stream().map(page -> shown(blocked, page)).toList();

        block(blocker, match, blocked);

        assertThat(pages.stream().map(page -> shown(blocked, page)).toList()).isEqualTo(before);
    }

    @Test
    void after_the_end_it_can_be_read_and_not_written() {
        MatchId match = Matches.done(database);

        assertThat(read(Cast.VOLUNTEER, match).status()).isEqualTo(200);
        assertThat(write(Cast.VOLUNTEER, match, "One more thing").status()).isEqualTo(422);
    }

    @Test
    void an_empty_or_too_long_message_comes_back() {
        MatchId match = Matches.agreed(database);

        assertThat(write(Cast.VOLUNTEER, match, "  ").errorAt("text")).contains("Please write something");
        Page tooLong = write(Cast.VOLUNTEER, match, "𐌰".repeat(4_001));
        assertThat(tooLong.errorAt("text")).contains("4,001");
        assertThat(tooLong.value("text")).hasSize(8_002);
        assertThat(tooLong.document().select(".summary a").eachAttr("href"))
                .as("the field stands below all messages")
                .containsExactly("#text");
        assertThat(write(Cast.VOLUNTEER, match, "𐌰".repeat(4_000)).status()).isEqualTo(303);
    }

    @Test
    void markup_is_shown_and_not_obeyed() {
        MatchId match = Matches.agreed(database);
        write(Cast.VOLUNTEER, match, "<script>alert(1)</script> & \"quotes\" {title}");

        Page page = read(Cast.ORGANISER, match);

        assertThat(page.text()).contains("<script>alert(1)</script> & \"quotes\" {title}");
        assertThat(page.document().select("script")).isEmpty();
    }

    @Test
    void the_database_holds_no_message_in_clear() throws SQLException {
        write(Cast.VOLUNTEER, Matches.agreed(database), WORDS);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*), count(*) filter (where position('canary' in encode(text, 'escape')) > 0) from message")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(1);
            assertThat(found.getInt(2)).isZero();
        }
    }

    /** The page without what differs each time it is drawn: the tickets of its forms. */
    private static String shown(Cast who, String path) {
        return as(who).visit(path).source().replaceAll("(name=\"ticket\" value=\")[^\"]*", "$1");
    }

    private static Page write(Cast who, MatchId match, String text) {
        return post(who, conversation(match), Map.of("text", text));
    }

    private static void block(Cast who, MatchId match, Cast whom) {
        String page = "/matches/" + match;
        Page done = as(who).visit(page)
                .form(page + "/blocks")
                .with("person", whom.id().toString())
                .send();
        assertThat(done.location()).isEqualTo("/me/blocks?done=conversations.blocked");
    }

    private static Page read(Cast who, MatchId match) {
        return as(who).visit(conversation(match));
    }

    private static Page post(Cast who, String path, Map<String, String> fields) {
        java.util.HashMap<String, String> all = new java.util.HashMap<>(fields);
        all.put("ticket", as(who).visit("/me/contact").value("ticket"));
        return as(who).post(path, all);
    }

    private static String conversation(MatchId match) {
        return "/matches/" + match + "/conversation";
    }
}
