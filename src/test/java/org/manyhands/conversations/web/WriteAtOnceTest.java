package org.manyhands.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.id.MatchId;

/** What is counted before somebody may write is counted for one message at a time, so that several at once are no way around it. */
@QuarkusTest
class WriteAtOnceTest extends TownTest {

    private static final int AT_ONCE = 4;

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
}
