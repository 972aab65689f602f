package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;

/**
 * Whoever opens a need while its group loses the hub's trust waits until that is decided: no need is open in the name of a group
 * that is not trusted, whichever of the two came first.
 */
@QuarkusTest
class TrustRaceTest extends TownTest {

    @Inject
    PublishNeed publish;

    @Inject
    SubmitNeed submit;

    @Inject
    ResumeNeed resume;

    @Inject
    ReopenNeed reopen;

    @Inject
    Grants grants;

    @Test
    void nothing_is_opened_by_a_trust_that_ends_at_this_moment() throws Exception {
        Actor juniper = actor(Cast.COORDINATOR);
        Actor willow = actor(Cast.OTHER_ORGANISER);
        sql("update hub set mode = 'OPEN' where id = '" + Town.HARBOUR + "'");

        refusedMeanwhile(() -> publish.handle(juniper, Town.WATER_PROBES, 0));
        refusedMeanwhile(() -> submit.handle(willow, Town.SMELL_MAP, "Streets only."));
        refusedMeanwhile(() -> resume.handle(willow, Town.SIGNS));
        refusedMeanwhile(() -> reopen.handle(willow, Town.BOAT_TRAILER));
    }

    private void refusedMeanwhile(Callable<NeedOutcome> opening) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection ending = database.getConnection();
                Statement statement = ending.createStatement()) {
            ending.setAutoCommit(false);
            statement.execute("update community_group set state = 'ENDED' where id = '" + Town.RIVER_WATCH + "'");
            Future<NeedOutcome> outcome = thread.submit(opening);
            TimeUnit.MILLISECONDS.sleep(300);
            ending.commit();
            ending.setAutoCommit(true);

            assertThat(outcome.get()).isEqualTo(new NeedOutcome.Refused(NeedRefusal.GROUP_NOT_ACCREDITED));
        }
        sql("update community_group set state = 'ACCREDITED' where id = '" + Town.RIVER_WATCH + "'");
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()));
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
