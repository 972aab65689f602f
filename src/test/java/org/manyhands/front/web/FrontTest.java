package org.manyhands.front.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.manyhands.privacy.DataInventory;
import org.manyhands.privacy.Ending;
import org.manyhands.privacy.StoredFact;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Page;
import org.manyhands.scenarios.TownTest;
import org.manyhands.scenarios.Visitor;
import org.manyhands.shared.text.Language;

/** The pages that speak for the site. */
@QuarkusTest
class FrontTest extends TownTest {

    @Inject
    DataInventory inventory;

    @Test
    void a_stranger_sees_needs_on_the_web_and_no_others() {
        Page front = Visitor.anonymous().visit("/");

        assertThat(front.text())
                .contains("Our intake list has outgrown its spreadsheet")
                .doesNotContain("Telephones that somebody else may be reading")
                .doesNotContain("Interpreters for two appointments");
    }

    @Test
    void who_is_signed_in_goes_to_their_work() {
        assertThat(Visitor.as(Cast.VOLUNTEER).visit("/").location()).isEqualTo("/my-work");
    }

    @Test
    void the_promises_can_be_read_in_every_language() {
        for (Language language : Language.values()) {
            Page page = Visitor.anonymous().speaking(language).visit("/promises");
            assertThat(page.document().select("main h2"))
                    .as(language.ownName())
                    .hasSize(PromisesResource.PROMISES.size());
            assertThat(page.document().select("main h2, main p").eachText())
                    .as(language.ownName())
                    .allMatch(text -> !text.isBlank());
        }
    }

    @Test
    void what_we_hold_can_be_read_in_every_language() {
        for (String language : new String[] {"en", "es", "ar"}) {
            Page page = Visitor.anonymous().speaking(language).visit("/what-we-hold");
            assertThat(page.document().select("main .held > li")).as(language).hasSize((int)
                    inventory.facts().count());
            assertThat(page.document()
                            .select("main h2, main p:not(.above), main li, main dt, main dd, main .row-facts span")
                            .eachText())
                    .as(language)
                    .allMatch(text -> !text.isBlank());
        }
    }

    /** Looks are kept, and whoever reads what is not kept is told so. */
    @Test
    void what_we_do_not_hold_leaves_out_the_looks_that_we_do() {
        assertThat(inventory.facts().map(StoredFact::name)).contains("contact_looks", "membership_looks", "need_looks");

        assertThat(Visitor.anonymous()
                        .visit("/what-we-hold")
                        .document()
                        .select("main li")
                        .eachText())
                .filteredOn(said -> said.startsWith("Which pages you read"))
                .singleElement()
                .asString()
                .contains("but for the looks", "contact details", "protected needs", "coordinators");
    }

    /** Until when a topic is kept is told in one sentence a language, which nobody can write by machine. */
    @ParameterizedTest
    @MethodSource("untilWhen")
    void what_a_topic_says_about_its_end_is_what_the_inventory_says(String topic, Set<Ending> said) {
        assertThat(inventory.topics().stream()
                        .filter(one -> one.name().equals(topic))
                        .flatMap(one -> one.facts().stream().map(StoredFact::ending)))
                .as(
                        "privacy:until(%s) was written for other ends: rewrite it in every language, then change this row",
                        topic)
                .hasSameElementsAs(said);
    }

    static Stream<Arguments> untilWhen() {
        return Stream.of(
                Arguments.of("login", Set.of(Ending.STAYS, Ending.A_DAY)),
                Arguments.of("person", Set.of(Ending.STAYS, Ending.OWNERS_WILL)),
                Arguments.of("contact", Set.of(Ending.NINETY_DAYS, Ending.OWNERS_WILL, Ending.RELEASE_OVER)),
                Arguments.of("conversations", Set.of(Ending.STAYS, Ending.OWNERS_WILL, Ending.DELETED_BY_AUTHOR)),
                Arguments.of("offers", Set.of(Ending.STAYS, Ending.STAYS_WHEN_OVER)),
                Arguments.of("matches", Set.of(Ending.STAYS)),
                Arguments.of(
                        "membership",
                        Set.of(
                                Ending.STAYS,
                                Ending.DECIDED,
                                Ending.OUT_OF_FORCE,
                                Ending.SEVEN_DAYS,
                                Ending.THIRTY_DAYS,
                                Ending.NINETY_DAYS)),
                Arguments.of("groups", Set.of(Ending.STAYS, Ending.STAYS_WHEN_OVER)),
                Arguments.of("needs", Set.of(Ending.DRAFT_THROWN_AWAY, Ending.NINETY_DAYS)),
                Arguments.of("hubs", Set.of(Ending.HUBS_WILL)),
                Arguments.of("grants", Set.of(Ending.OUT_OF_FORCE)),
                Arguments.of("imports", Set.of(Ending.THREE_DAYS, Ending.WITH_THE_FILE, Ending.WITH_THE_NEED)),
                Arguments.of(
                        "technical",
                        Set.of(
                                Ending.STAYS,
                                Ending.A_DAY,
                                Ending.HEARD,
                                Ending.WITH_THE_SEALED_FILE,
                                Ending.WITH_THE_ENTRY)));
    }
}
