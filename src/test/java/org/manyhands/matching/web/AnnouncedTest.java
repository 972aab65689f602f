package org.manyhands.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.matching.MatchEvents;
import org.manyhands.matching.MatchState;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;

/** What other features hear of a match: nothing of what only coordinators know of, whichever way it ends. */
@QuarkusTest
class AnnouncedTest extends TownTest {

    private static final String NEED = "/needs/" + Town.INTAKE_LIST;
    private static final String DESK = NEED + "/lines/" + Town.line(1) + "/candidates";

    /** Stands for a feature that would tell people. */
    @ApplicationScoped
    static class Listener {

        private final List<MatchEvents> heard = new CopyOnWriteArrayList<>();

        void hear(@Observes MatchEvents event) {
            heard.add(event);
        }

        List<MatchEvents> heard() {
            return List.copyOf(heard);
        }

        void forget() {
            heard.clear();
        }
    }

    @Inject
    Listener listener;

    private final Visitor juniper = Visitor.as(Cast.COORDINATOR);

    @BeforeEach
    void silence() {
        listener.forget();
    }

    @Test
    void nothing_is_announced_of_a_suggestion_that_is_dropped() {
        String match = suggested();

        juniper.visit(match).form(match + "/dismissal").send();

        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void nothing_is_announced_of_a_suggestion_that_ends_with_its_need() {
        suggested();

        Visitor.as(Cast.ORGANISER)
                .visit(NEED + "/closure")
                .form(NEED + "/closure")
                .with("reason", "NO_LONGER_NEEDED")
                .send();

        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void what_both_sides_know_of_is_announced_with_its_end() {
        String match = suggested();
        Page after = juniper.visit(match).form(match + "/proposal").send().follow();
        assertThat(after.text()).contains("Asked. You see here who answers.");
        juniper.visit(match).form(match + "/retraction").send();

        assertThat(listener.heard())
                .satisfiesExactly(
                        asked -> assertThat(asked).isInstanceOf(MatchEvents.Proposed.class), over -> assertThat(over)
                                .isInstanceOfSatisfying(MatchEvents.Ended.class, ended -> assertThat(ended.how())
                                        .isEqualTo(MatchState.RETRACTED)));
    }

    private String suggested() {
        juniper.visit(DESK)
                .form(DESK)
                .with("offer", Town.DATABASES.toString())
                .and("only", "suggest")
                .send();
        return juniper.visit("/matches").document().select("main .row a").attr("href");
    }
}
