package org.manyhands.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyhands.scenarios.AtOnce;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** Nobody reads the whole site out; who reads what is theirs, or at work, never meets a limit, and nobody else's reading counts. */
@QuarkusTest
class ReadBudgetTest extends TownTest {

    private static final String OPEN = "/needs/" + Town.INTAKE_LIST;
    private static final String ELSEWHERE = "/needs/" + Town.OAKS;
    private static final String CANDIDATES = OPEN + "/lines/" + Town.line(1) + "/candidates";
    private static final String SEARCH = "/needs?q=spreadsheet+outgrow&urgency=THIS_WEEK";

    @Inject
    CountReading counted;

    @Inject
    ReadCounts housekeeping;

    @Test
    void the_last_need_of_the_day_is_shown_and_the_next_is_not() throws SQLException {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        spent(Cast.VOLUNTEER, ReadBudget.NEEDS, 199);
        TestClock.get().pass(Duration.ofHours(3).plusMinutes(30));

        assertThat(wren.visit(OPEN).status()).isEqualTo(200);
        Page refused = wren.visit(OPEN);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After"))
                .isEqualTo(Long.toString(Duration.ofHours(20).plusMinutes(30).toSeconds()));
        assertThat(refused.text())
                .contains("You have read a lot today", "In 21 hours at the latest you can open it again.")
                .doesNotContain("intake list");
        assertThat(refused.document().select("main a[href=" + OPEN + "]").text())
                .isEqualTo("Open this page again");
        assertThat(wren.visit(OPEN + "/sheet").status()).as("on paper").isEqualTo(429);
        assertThat(wren.visit("/needs").status()).as("the list").isEqualTo(200);
        assertThat(Visitor.as(Cast.VETTED).visit(OPEN).status())
                .as("somebody else")
                .isEqualTo(200);
        assertThat(Visitor.anonymous().visit(OPEN).status())
                .as("whoever is not signed in")
                .isEqualTo(200);
    }

    @Test
    void a_day_after_the_first_the_whole_budget_is_there_again() throws SQLException {
        spent(Cast.VOLUNTEER, ReadBudget.NEEDS, 200);
        TestClock.get().pass(Duration.ofDays(1).minusSeconds(1));
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(OPEN).status()).isEqualTo(429);
        assertThat(spent(Cast.VOLUNTEER, ReadBudget.NEEDS))
                .as("what is refused costs nothing")
                .isEqualTo(200);

        TestClock.get().pass(Duration.ofSeconds(1));

        assertThat(Visitor.as(Cast.VOLUNTEER).visit(OPEN).status()).isEqualTo(200);
        assertThat(spent(Cast.VOLUNTEER, ReadBudget.NEEDS)).isEqualTo(1);
    }

    @Test
    void what_does_not_exist_for_somebody_costs_them_nothing_and_stays_hidden() throws SQLException {
        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .visit("/needs/" + Town.WATCHED_PHONES)
                        .status())
                .isEqualTo(404);
        assertThat(spent(Cast.VOLUNTEER, ReadBudget.NEEDS)).isZero();

        spent(Cast.VOLUNTEER, ReadBudget.NEEDS, 200);
        assertThat(Visitor.as(Cast.VOLUNTEER)
                        .visit("/needs/" + Town.WATCHED_PHONES)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_look_that_is_refused_is_no_look() throws SQLException {
        spent(Cast.VETTED, ReadBudget.NEEDS, 200);

        assertThat(Visitor.as(Cast.VETTED)
                        .visit("/needs/" + Town.WATCHED_PHONES)
                        .status())
                .isEqualTo(429);
        assertThat(count("need_look")).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "ORGANISER"})
    void who_runs_a_need_opens_it_as_often_as_it_takes(Cast runs) throws SQLException {
        spent(runs, ReadBudget.NEEDS, 200);

        assertThat(Visitor.as(runs).visit(OPEN).status()).isEqualTo(200);
        assertThat(Visitor.as(runs).visit(ELSEWHERE).status())
                .as("one of another hub is one of many")
                .isEqualTo(429);
        assertThat(spent(runs, ReadBudget.NEEDS)).isEqualTo(200);
    }

    @Test
    void who_was_asked_to_help_reads_what_with() throws SQLException {
        spent(Cast.VOLUNTEER, ReadBudget.NEEDS, 200);
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(OPEN).status()).isEqualTo(429);

        String match = "/matches/" + Matches.proposed(database);

        assertThat(Visitor.as(Cast.VOLUNTEER).visit(OPEN).status()).isEqualTo(200);
        assertThat(Visitor.as(Cast.VOLUNTEER).visit(match).status()).isEqualTo(200);
    }

    @Test
    void who_searches_too_often_keeps_the_words_and_reads_on() throws SQLException {
        Visitor wren = Visitor.as(Cast.VOLUNTEER);
        spent(Cast.VOLUNTEER, ReadBudget.SEARCHES, 59);
        assertThat(wren.visit(SEARCH).status()).isEqualTo(200);

        TestClock.get().pass(Duration.ofMinutes(3));
        Page refused = wren.visit(SEARCH);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("420");
        assertThat(refused.text())
                .contains(
                        "Many searches in a short time",
                        "Wait 7 minutes, then search again from here.",
                        "Search needs",
                        "spreadsheet outgrow")
                .doesNotContain("THIS_WEEK");
        assertThat(refused.document()
                        .select("main a:contains(Open this page again)")
                        .attr("href"))
                .isEqualTo(SEARCH);
        assertThat(wren.visit("/needs").status()).isEqualTo(200);
        assertThat(wren.visit("/needs?page=1").status()).isEqualTo(200);
        assertThat(wren.visit(OPEN).status()).isEqualTo(200);
        assertThat(Visitor.anonymous().visit(SEARCH).status()).isEqualTo(200);

        TestClock.get().pass(Duration.ofMinutes(7));
        assertThat(wren.visit(SEARCH).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar"})
    void it_is_said_in_the_readers_language(String language) throws SQLException {
        spent(Cast.VOLUNTEER, ReadBudget.SEARCHES, 60);

        Page refused = Visitor.as(Cast.VOLUNTEER).speaking(language).visit(SEARCH);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.document().select("html").attr("lang")).isEqualTo(language);
        assertThat(refused.text()).contains("10", "spreadsheet outgrow").doesNotContain("search");
    }

    @ParameterizedTest
    @EnumSource(names = {"COORDINATOR", "OUTSIDER"})
    void coordinators_search_as_often_as_their_work_takes(Cast coordinator) throws SQLException {
        spent(coordinator, ReadBudget.SEARCHES, 60);

        assertThat(Visitor.as(coordinator).visit(SEARCH).status()).isEqualTo(200);
        assertThat(spent(coordinator, ReadBudget.SEARCHES)).isEqualTo(60);
    }

    @Test
    void a_group_that_asks_for_itself_sees_so_many_people_and_a_coordinator_all() throws SQLException {
        sql("update hub set mode = 'ASSISTED' where id = '" + Town.HARBOUR + "'");
        Page first = Visitor.as(Cast.ORGANISER).visit(CANDIDATES);
        int shown = first.document().select("input[name=offer]").size();
        assertThat(shown).isPositive();
        assertThat(spent(Cast.ORGANISER, ReadBudget.PEOPLE)).isEqualTo(shown);

        spent(Cast.ORGANISER, ReadBudget.PEOPLE, ReadBudget.PEOPLE.most());
        Page refused = Visitor.as(Cast.ORGANISER).visit(CANDIDATES);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).doesNotContain("Heron");
        assertThat(first.form(CANDIDATES).send().status())
                .as("nor as the answer to a form in which nobody is ticked")
                .isEqualTo(429);
        spent(Cast.COORDINATOR, ReadBudget.PEOPLE, ReadBudget.PEOPLE.most());
        assertThat(Visitor.as(Cast.COORDINATOR).visit(CANDIDATES).status()).isEqualTo(200);
    }

    @Test
    void many_at_once_come_no_further() throws Exception {
        Callable<Boolean> search = () -> {
            try {
                counted.spend(Cast.VOLUNTEER.id(), ReadBudget.SEARCHES, 1);
                return true;
            } catch (TooManyReads spent) {
                return false;
            }
        };
        Callable<Integer> ten = () -> {
            int good = 0;
            for (int again = 0; again < 10; again++) {
                good += search.call() ? 1 : 0;
            }
            return good;
        };

        List<Integer> good = AtOnce.all(Collections.nCopies(8, ten));

        assertThat(good.stream().mapToInt(Integer::intValue).sum()).isEqualTo(60);
    }

    @Test
    void after_a_day_it_is_forgotten() throws SQLException {
        spent(Cast.VOLUNTEER, ReadBudget.NEEDS, 7);
        TestClock.get().pass(ReadCounts.KEPT.minusSeconds(1));
        housekeeping.forget();
        assertThat(spent(Cast.VOLUNTEER, ReadBudget.NEEDS)).isEqualTo(7);

        TestClock.get().pass(Duration.ofSeconds(1));
        housekeeping.forget();
        housekeeping.forget();

        assertThat(count("read_count")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_counts_longer_than_it_is_kept(ReadBudget budget) {
        assertThat(budget.window()).isPositive().isLessThanOrEqualTo(ReadCounts.KEPT);
    }

    private void spent(Cast who, ReadBudget budget, int amount) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into read_count values (?, ?, ?, ?)"
                        + " on conflict (person_id, budget) do update set spent = excluded.spent")) {
            insert.setObject(1, who.id().value());
            insert.setString(2, budget.name());
            insert.setObject(3, TestClock.get().instant().atOffset(ZoneOffset.UTC));
            insert.setInt(4, amount);
            insert.executeUpdate();
        }
    }

    private int spent(Cast who, ReadBudget budget) throws SQLException {
        return Integer.parseInt(one("select coalesce(sum(spent), 0) from read_count where person_id = '" + who.id()
                + "' and budget = '" + budget + "'"));
    }
}
