package org.manyhands.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Fellows;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.id.MatchId;

/** Whoever shares a contact detail finds everybody who read it in the list of looks. */
@QuarkusTest
class ContactLooksTest extends TownTest {

    private static final String FIRST = "canary.maple.1";
    private static final String LATER = "canary.maple.2";

    @Inject
    Grants grants;

    private Sharing sharing = new Sharing(MatchId.random());

    @BeforeEach
    void theOrganiserSharesADetailAndTheVolunteerHasLooked() {
        sharing = new Sharing(Matches.agreed(database));
        sharing.add(Cast.ORGANISER, FIRST);
        sharing.tickAll(Cast.ORGANISER);
        sharing.look(Cast.VOLUNTEER);
        TestClock.get().pass(Duration.ofMinutes(1));
    }

    @Test
    void a_detail_shared_after_a_look_wants_a_look_of_its_own() {
        assertThat(sharing.read(Cast.VOLUNTEER).text()).contains(FIRST);
        sharing.add(Cast.ORGANISER, LATER);
        sharing.tickAll(Cast.ORGANISER);

        assertThat(sharing.read(Cast.VOLUNTEER).text()).doesNotContain(LATER);
        assertThat(sharing.looksAt(Cast.ORGANISER)).hasSize(1);

        assertThat(sharing.look(Cast.VOLUNTEER).follow().text()).contains(FIRST).contains(LATER);
        assertThat(sharing.looksAt(Cast.ORGANISER)).hasSize(2);
    }

    @Test
    void a_second_organiser_who_shares_after_a_look_was_not_looked_at() {
        Fellows.letSpeak(grants, Cast.VETTED);
        sharing.add(Cast.VETTED, LATER);
        sharing.tickAll(Cast.VETTED);

        assertThat(sharing.read(Cast.VOLUNTEER).text()).contains(FIRST).doesNotContain(LATER);
        assertThat(sharing.looksAt(Cast.VETTED)).isEmpty();

        assertThat(sharing.look(Cast.VOLUNTEER).follow().text()).contains(FIRST).contains(LATER);
        assertThat(sharing.looksAt(Cast.VETTED)).singleElement().asString().contains("Wren looked");
    }
}
