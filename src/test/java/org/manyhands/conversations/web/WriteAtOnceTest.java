package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Until;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** What is counted before somebody may write is counted for one message at a time, so that several at once are no way around it. */
@QuarkusTest
class WriteAtOnceTest extends TownTest {

    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A race is lost only now and then. */
    private static final int ROUNDS = 5;

    @Test
    void before_agreement_one_of_several_sent_at_once_is_delivered() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            sql("delete from message; delete from match");
            MatchId match = Matches.proposed(database);

            List<Page> answers = atOnce(forms(match, AT_ONCE));

            assertThat(answers.stream().filter(answer -> answer.status() == 303))
                    .as("delivered in round " + round)
                    .hasSize(1);
            assertThat(answers.stream().filter(answer -> answer.status() != 303))
                    .allSatisfy(answer -> assertThat(answer.errorAt("text")).contains("wait for an answer"));
        }
    }

    @Test
    void the_last_message_of_an_hour_is_one_also_in_two_conversations_at_once() throws Exception {
        MatchId first = Matches.agreed(database);
        sql("update match set line_id = '" + Town.line(2) + "'");
        MatchId second = Matches.agreed(database);
        for (int round = 0; round < ROUNDS; round++) {
            sql("delete from message");
            sql(
                    "insert into message (id, match_id, author_id, written_at, deleted_at, version) select gen_random_uuid(), '"
                            + first + "', '" + Cast.VOLUNTEER.id()
                            + "', m.state_since, m.state_since, 0 from match m, generate_series(1, 59) where m.id = '"
                            + first
                            + "'");
            List<Form> forms = new ArrayList<>(forms(first, AT_ONCE / 2));
            forms.addAll(forms(second, AT_ONCE / 2));

            List<Page> answers = atOnce(forms);

            assertThat(answers.stream().filter(answer -> answer.status() == 303))
                    .as("delivered in round " + round)
                    .hasSize(1);
        }
    }

    @Test
    void a_match_that_ends_while_somebody_sends_takes_no_more() throws Exception {
        MatchId match = Matches.agreed(database);
        Form form = forms(match, 1).getFirst();
        try (Connection connection = database.getConnection();
                Statement ending = connection.createStatement();
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            ending.execute("update match set state = 'WITHDRAWN', ended_at = state_since where id = '" + match + "'");
            Future<Page> sent = elsewhere.submit(form::send);
            Until.holds("the message waits", PATIENCE, this::somebodyWaits);
            connection.commit();

            assertThat(sent.get().status()).isNotEqualTo(303);
        }
        assertThat(count("message")).isZero();
    }

    @Test
    void a_block_and_a_message_wait_for_each_other() throws Exception {
        MatchId match = Matches.agreed(database);
        Form form = forms(match, 1).getFirst();
        try (Connection connection = database.getConnection();
                Statement blocking = connection.createStatement();
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            blocking.execute("select pg_advisory_xact_lock(hashtextextended('conversations.write.person."
                    + Cast.VOLUNTEER.id() + "', 0))");
            blocking.execute("insert into block (id, blocker_id, blocked_id, since) select gen_random_uuid(), '"
                    + Cast.ORGANISER.id() + "', '" + Cast.VOLUNTEER.id() + "', state_since from match");
            Future<Page> sent = elsewhere.submit(form::send);
            Until.holds("the message waits", PATIENCE, this::somebodyWaits);
            connection.commit();

            assertThat(sent.get().errorAt("text")).contains("Your message cannot be delivered.");
        }
        assertThat(count("message")).isZero();
    }

    private static List<Form> forms(MatchId match, int many) {
        String conversation = "/matches/" + match + "/conversation";
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            forms.add(Visitor.as(Cast.VOLUNTEER)
                    .visit(conversation)
                    .form(conversation)
                    .with("text", "Is Thursday possible? " + i));
        }
        return forms;
    }

    private static List<Page> atOnce(List<Form> forms) throws Exception {
        return AtOnce.all(forms.stream().<Callable<Page>>map(form -> form::send).toList());
    }

    private boolean somebodyWaits() throws SQLException {
        return count("pg_locks where not granted") > 0;
    }
}
