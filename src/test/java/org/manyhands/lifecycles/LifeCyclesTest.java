package org.manyhands.lifecycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.exchange.ImportMove;
import org.manyhands.exchange.ImportState;
import org.manyhands.groups.GroupMove;
import org.manyhands.groups.GroupState;
import org.manyhands.groups.OrganiserMove;
import org.manyhands.groups.OrganiserState;
import org.manyhands.hubs.MembershipMove;
import org.manyhands.hubs.MembershipState;
import org.manyhands.lifecycles.LifeCycle.Step;
import org.manyhands.matching.MatchLifeCycle;
import org.manyhands.needs.NeedMove;
import org.manyhands.needs.NeedState;
import org.manyhands.offers.OfferMove;
import org.manyhands.offers.OfferState;

/** After a change of a table: {@code mvn test -Dtest=LifeCyclesTest -Dwrite.docs=true}. */
class LifeCyclesTest {

    private static final Path PAGE = Path.of("docs/life-cycles.md");
    private static final String WRITE = "mvn test -Dtest=LifeCyclesTest -Dwrite.docs=true";

    private static final String INTRODUCTION = """
            # Life cycles

            Written from the tables of transitions in the code by `LifeCyclesTest`. What does not stand here is refused. To change a
            life: change the table, see the test fail, then run `%s`.
            """.formatted(WRITE);

    private static final Set<String> ENDS = Set.of(
            // membership; SUSPENDED waits for the acts of two people
            "LEFT",
            "REMOVED",
            "SUSPENDED",
            "DECLINED",
            "WITHDRAWN",
            // who speaks for a group
            "TAKEN_BACK",
            "STEPPED_DOWN",
            "ENDED",
            // offer
            "CLOSED",
            // match
            "DONE",
            "DISCARDED",
            "LAPSED",
            "RETRACTED",
            "CANCELLED",
            "NOT_MET",
            // file of needs
            "UNDONE");

    static Stream<LifeCycle> lives() {
        return Stream.of(membership(), group(), organiser(), need(), offer(), MatchLifeCycle.table(), file());
    }

    @Test
    void the_page_says_what_the_tables_hold() throws IOException {
        String page = INTRODUCTION + lives().map(LifeCycle::rendered).collect(Collectors.joining());
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as(WRITE).hasContent(page);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void every_state_can_be_reached(LifeCycle life) {
        assertThat(life.reachable()).containsAll(life.states());
    }

    @ParameterizedTest
    @MethodSource("lives")
    void from_every_state_there_is_a_way_on_unless_it_is_meant_as_an_end(LifeCycle life) {
        assertThat(life.ends()).isSubsetOf(ENDS);
    }

    private static LifeCycle membership() {
        return LifeCycle.of(
                "Membership of a hub",
                MembershipState.class,
                all(MembershipMove.values(), move -> LifeCycle.steps(move, LifeCycle.words(move.who()))));
    }

    private static LifeCycle group() {
        return LifeCycle.of(
                "Community group",
                GroupState.class,
                all(GroupMove.values(), move -> LifeCycle.steps(move, LifeCycle.words(move.who()))));
    }

    private static LifeCycle organiser() {
        return LifeCycle.of(
                "Who speaks for a group",
                OrganiserState.class,
                all(OrganiserMove.values(), move -> LifeCycle.steps(move, LifeCycle.words(move.who()))));
    }

    private static LifeCycle need() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("START", LifeCycle.NOWHERE, NeedState.DRAFT.name(), "group, intake", false, ""));
        steps.addAll(all(NeedMove.values(), move -> LifeCycle.steps(move, LifeCycle.words(move.who()))));
        return LifeCycle.of("Need", NeedState.class, steps);
    }

    private static LifeCycle offer() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("START", LifeCycle.NOWHERE, OfferState.DRAFT.name(), "owner", false, ""));
        steps.addAll(all(OfferMove.values(), move -> LifeCycle.steps(move, "owner")));
        return LifeCycle.of("Offer", OfferState.class, steps);
    }

    private static LifeCycle file() {
        return LifeCycle.of(
                "File of needs",
                ImportState.class,
                all(ImportMove.values(), move -> LifeCycle.steps(move, "coordinator")));
    }

    private static <M> List<Step> all(M[] moves, Function<M, List<Step>> steps) {
        return Arrays.stream(moves).flatMap(move -> steps.apply(move).stream()).toList();
    }
}
