package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Fellows;
import org.manyhands.scenarios.Form;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.Scope;

/**
 * The two sides of a match see it differently: both are heard by whoever settles it, they read by when that should be, and what was
 * decided.
 */
@QuarkusTest
class DisputeTest extends TownTest {

    private static final String HELPERS_WORDS = "Two evenings were spent, and the list opens on all three computers.";
    private static final String GROUPS_WORDS = "It opens, and last week is missing.";
    private static final String DISPUTED = "/hubs/" + Town.HARBOUR + "/desk?queue=disputed";

    @Inject
    Grants grants;

    private final Visitor wren = Visitor.as(Cast.VOLUNTEER);
    private final Visitor maple = Visitor.as(Cast.ORGANISER);
    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);

    private String match;

    @BeforeEach
    void the_group_sees_it_differently() {
        match = "/matches/" + Matches.agreed(database);
        wren.visit(match).form(match + "/beginning").send();
        maple.visit(match)
                .formWith(match + "/dispute", "reason-dispute")
                .with("reason-dispute", "NOT_DONE")
                .with("note-dispute", "Half of it.")
                .send();
    }

    @Test
    void the_side_that_did_not_raise_it_is_heard_by_the_coordinators_and_by_nobody_else() {
        assertThat(wren.visit(match).text()).contains("Read by the coordinators of the hub and by you");

        Page kept = write(wren, HELPERS_WORDS).send().follow();

        assertThat(kept.value("words")).as("to be changed").isEqualTo(HELPERS_WORDS);
        assertThat(juniper.visit(match).text()).contains("The helper, 2 March 2026", HELPERS_WORDS);
        assertThat(Visitor.as(Cast.SECOND_COORDINATOR).visit(match).text()).contains(HELPERS_WORDS);
        assertThat(maple.visit(match).source()).doesNotContain(HELPERS_WORDS);
        assertThat(Visitor.as(Cast.OUTSIDER).visit(match).status()).isEqualTo(404);
        assertThat(juniper.visit(match).offers(match + "/statement"))
                .as("coordinators write no side of it")
                .isFalse();
    }

    @Test
    void whoever_decides_reads_how_many_have_been_heard() {
        assertThat(juniper.visit(match).text())
                .as("the group wrote when it raised it")
                .contains("One of them has written");

        write(maple, GROUPS_WORDS).send();
        assertThat(juniper.visit(match).text()).contains("One of them has written");

        write(wren, HELPERS_WORDS).send();
        assertThat(juniper.visit(match).text()).contains("Read what both wrote, then decide.");
    }

    @Test
    void a_reason_alone_is_no_writing() {
        settle("GO_ON");
        wren.visit(match)
                .formWith(match + "/dispute", "reason-dispute")
                .with("reason-dispute", "OTHER")
                .send();

        assertThat(juniper.visit(match).text())
                .contains("Neither has written yet")
                .doesNotContain("Read what both wrote");
    }

    @Test
    void a_note_is_as_long_as_its_reader_sees_it() {
        String longest = "a".repeat(499) + "\r\n" + "b".repeat(500);
        Form form = juniper.visit(match)
                .formWith(match + "/settlement", "reason-settle_not_met")
                .with("outcome", "NOT_MET")
                .with("reason-settle_not_met", "BOTH_HEARD");

        Page tooLong = form.with("note-settle_not_met", longest + "!").send();
        Page settled =
                form.with("note-settle_not_met", "  " + longest + " \r\n").send();

        assertThat(tooLong.errorAt("note-settle_not_met")).contains("1,001");
        assertThat(settled.status()).as(settled.text()).isEqualTo(303);
    }

    @Test
    void whoever_decides_reads_why_it_was_raised_beside_what_was_written() {
        write(wren, HELPERS_WORDS).send();

        assertThat(juniper.visit(match)
                        .document()
                        .select("main .rows[aria-label=How it is seen] > *")
                        .eachText())
                .satisfiesExactly(
                        raised -> assertThat(raised)
                                .contains("The group, which raised it, 2 March 2026", "It is not done: Half of it."),
                        written -> assertThat(written).contains("The helper, 2 March 2026", HELPERS_WORDS));
        assertThat(wren.visit(match).source()).doesNotContain("which raised it", "Half of it.");
    }

    @Test
    void each_step_says_what_has_come_of_it() {
        assertThat(juniper.visit(match)
                        .formWith(match + "/settlement", "reason-settle_go_on")
                        .with("reason-settle_go_on", "OTHER")
                        .send()
                        .follow()
                        .text())
                .contains("Decided. Both sides read what, not why.");
        assertThat(wren.visit(match).form(match + "/completion").send().follow().text())
                .contains("Said. The other side is asked whether it is done.");
        assertThat(maple.visit(match)
                        .form(match + "/continuation")
                        .send()
                        .follow()
                        .text())
                .contains("It goes on. The other side reads that something is still missing.");
    }

    @Test
    void what_was_written_can_be_changed_until_it_is_settled_and_stays_to_be_read() {
        write(wren, "I do not know.").send();
        write(wren, HELPERS_WORDS).send();
        write(maple, GROUPS_WORDS).send();
        Form late = write(wren, "Too late.");

        assertThat(juniper.visit(match).text())
                .contains(HELPERS_WORDS, GROUPS_WORDS)
                .doesNotContain("I do not know.");
        settle("DONE");

        assertThat(wren.visit(match).offers(match + "/statement")).isFalse();
        assertThat(wren.visit(match).text()).contains(HELPERS_WORDS).doesNotContain(GROUPS_WORDS);
        assertThat(juniper.visit(match).text()).contains(HELPERS_WORDS, GROUPS_WORDS);
        Page refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.source()).as("to be copied").contains("Too late.");
        assertThat(juniper.visit(match).source()).doesNotContain("Too late.");
    }

    @Test
    void nothing_and_too_much_come_back_with_what_is_wrong() {
        assertThat(write(wren, "  ").send().errorAt("words")).contains("Please answer this.");

        String tooLong = "a".repeat(1_001);
        Page back = write(wren, tooLong).send();

        assertThat(back.status()).isEqualTo(422);
        assertThat(back.errorAt("words")).contains("1,001");
        assertThat(back.value("words")).isEqualTo(tooLong);
    }

    @Test
    void what_looks_like_contact_data_is_asked_about_before_it_is_stored_and_only_once() {
        String words = "Ring her: +351 21 123 45 67.";
        Page warned = write(wren, words).send();
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.text()).contains("This could lead to a person", "+351 21 123 45 67");
        assertThat(warned.value("words")).isEqualTo(words);
        assertThat(juniper.visit(match).source()).doesNotContain("123 45 67");

        warned.form(match + "/statement").ticked("meant").send();
        assertThat(juniper.visit(match).text()).contains(words);

        assertThat(write(wren, words + " Please.").send().status())
                .as("asked once")
                .isEqualTo(303);
        assertThat(write(wren, words + " Or write to kim@example.org.").send().text())
                .contains("kim@example.org")
                .contains("This could lead to a person");
    }

    @Test
    void one_who_speaks_for_the_group_does_not_write_over_what_another_wrote() {
        Fellows.letSpeak(grants, Cast.VETTED);
        Form herons = write(Visitor.as(Cast.VETTED), "All is well.");
        write(maple, GROUPS_WORDS).send();

        Page told = herons.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Somebody else who speaks for the group has already written");
        assertThat(told.source()).contains("All is well.").doesNotContain(GROUPS_WORDS);
    }

    @Test
    void where_who_wrote_for_the_group_no_longer_speaks_for_it_another_writes_and_both_are_read() {
        write(maple, GROUPS_WORDS).send();
        Visitor heron = Visitor.as(Cast.VETTED);
        String herons = "I have counted: eleven names are missing.";
        Fellows.letSpeak(grants, Cast.VETTED);
        assertThat(heron.visit(match).offers(match + "/statement"))
                .as("maple speaks for it")
                .isFalse();

        QuarkusTransaction.requiringNew()
                .run(() -> grants.end(Cast.ORGANISER.id(), Role.GROUP_ORGANISER, Scope.of(Town.LEGAL_AID), null));
        Page asked = heron.visit(match);
        assertThat(asked.value("words")).as("another's words are not shown").isEmpty();
        Page written = write(heron, herons).send();

        assertThat(written.status()).isEqualTo(303);
        assertThat(heron.visit(match).value("words")).isEqualTo(herons);
        assertThat(heron.visit(match).source()).doesNotContain(GROUPS_WORDS);
        assertThat(juniper.visit(match).text())
                .contains(GROUPS_WORDS, herons)
                .as("one side only")
                .contains("One of them has written");
        assertThat(wren.visit(match).source()).doesNotContain(GROUPS_WORDS, herons);
    }

    @Test
    void it_has_a_day_for_both_sides_and_the_desk_and_is_late_after_it() {
        for (Visitor party : new Visitor[] {wren, maple}) {
            assertThat(party.visit(match).text())
                    .contains("A decision is due by 9 March 2026")
                    .doesNotContain("late");
        }
        assertThat(item()).contains("by 9 March 2026").doesNotContain("Late");
        assertThat(queue()).doesNotContain("too long");

        TestClock.get().pass(Duration.ofDays(8));

        assertThat(wren.visit(match).text()).contains("A decision was due by 9 March 2026; it stands marked as late");
        assertThat(item()).contains("Late");
        assertThat(queue()).contains("something has waited too long");
        assertThat(juniper.visit("/my-work")
                        .document()
                        .select("#waiting .row:has(a[href=" + match + "])")
                        .text())
                .contains("Late");
        assertThat(juniper.visit(match).offers(match + "/settlement"))
                .as("nothing decided by itself")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, decided that it is done. The match is over.",
        "NOT_MET, decided that the need was not met this time. The match is over.",
        "GO_ON, decided that it goes on: the work is under way again. Say so when it is done."
    })
    void both_sides_read_what_was_decided(String outcome, String told) {
        settle(outcome);

        assertThat(wren.visit(match).text())
                .contains(told)
                .doesNotContain("The dog ate it.")
                .as("nobody wrote anything")
                .doesNotContain("what the two sides wrote");
        assertThat(maple.visit(match).text()).contains(told).doesNotContain("The dog ate it.");
    }

    @Test
    void who_disagrees_again_writes_anew() {
        write(wren, HELPERS_WORDS).send();
        settle("GO_ON");
        TestClock.get().pass(Duration.ofDays(1));
        wren.visit(match)
                .formWith(match + "/dispute", "reason-dispute")
                .with("reason-dispute", "CONDUCT")
                .send();

        assertThat(wren.visit(match).value("words")).isEmpty();
        assertThat(wren.visit(match).text()).contains("A decision is due by 10 March 2026");
        write(wren, "Again.").send();
        assertThat(juniper.visit(match).text()).contains(HELPERS_WORDS, "Again.");
    }

    private Form write(Visitor who, String words) {
        return who.visit(match).form(match + "/statement").with("words", words);
    }

    private void settle(String outcome) {
        String field = "settle_" + outcome.toLowerCase(java.util.Locale.ROOT);
        Page settled = juniper.visit(match)
                .formWith(match + "/settlement", "reason-" + field)
                .with("outcome", outcome)
                .with("reason-" + field, "BOTH_HEARD")
                .with("note-" + field, "The dog ate it.")
                .send();
        assertThat(settled.status()).isEqualTo(303);
    }

    private String item() {
        return juniper.visit(DISPUTED)
                .document()
                .select("main .row:has(a[href=" + match + "])")
                .text();
    }

    private String queue() {
        return juniper.visit("/hubs/" + Town.HARBOUR + "/desk?queue=triage")
                .document()
                .select(".pane-list .queue[href=" + DISPUTED + "]")
                .text();
    }
}
