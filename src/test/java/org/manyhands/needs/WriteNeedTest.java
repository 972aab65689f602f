package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** A draft may be without a title, what others have read may not, whatever form the words came by. */
@QuarkusTest
class WriteNeedTest extends TownTest {

    @Inject
    WriteNeed write;

    @Inject
    Grants grants;

    @Test
    void only_a_draft_is_without_a_title() {
        assertThat(untitled(Cast.ORGANISER, Town.LEAFLETS)).isEqualTo(new NeedOutcome.Done(Town.LEAFLETS));
        for (NeedId back : new NeedId[] {Town.SMELL_MAP, Town.GRANT_REPORT}) {
            assertThat(untitled(Cast.OTHER_ORGANISER, back)).isEqualTo(new NeedOutcome.Refused(NeedRefusal.INCOMPLETE));
        }
    }

    private NeedOutcome untitled(Cast who, NeedId need) {
        Actor actor = new Actor(who.id(), grants.rightsOf(who.id()));
        return write.handle(actor, need, new NeedPart.Difference("", "Something is better."));
    }
}
