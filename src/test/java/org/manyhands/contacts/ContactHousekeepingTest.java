package org.manyhands.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.manyhands.contacts.web.Sharing;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Matches;
import org.manyhands.scenarios.TestClock;
import org.manyhands.scenarios.TownTest;

/** The list of looks is kept for as long as its page says. */
@QuarkusTest
class ContactHousekeepingTest extends TownTest {

    @Inject
    ContactHousekeeping housekeeping;

    @Test
    void a_look_is_forgotten_after_ninety_days_and_not_before() {
        Sharing sharing = new Sharing(Matches.agreed(database));
        sharing.add(Cast.VOLUNTEER, "canary.wren.1");
        sharing.tickAll(Cast.VOLUNTEER);
        sharing.look(Cast.ORGANISER);

        TestClock.get().pass(Duration.ofDays(89));
        housekeeping.tidy();
        assertThat(sharing.looksAt(Cast.VOLUNTEER)).singleElement().asString().contains("Maple looked");

        TestClock.get().pass(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(sharing.looksAt(Cast.VOLUNTEER)).isEmpty();
    }
}
