package org.manyhands.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.manyhands.access.Grants;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.scenarios.Cast;
import org.manyhands.scenarios.Town;
import org.manyhands.scenarios.TownTest;
import org.manyhands.shared.Actor;
import org.manyhands.skills.Level;

/**
 * Whoever opens a need while its group loses the hub's trust waits until that is decided: no need is open in the name of a group
 * that is not trusted, whichever of the two came first. The same holds for whoever changes what others read.
 */
@QuarkusTest
class TrustRaceTest extends TownTest {

    private static final ReviseNeed.Revision REVISION =
            new ReviseNeed.Revision("A", "b", "", "", "", "", null, null, true, null, List.of("en"));

    @Inject
    PublishNeed publish;

    @Inject
    SubmitNeed submit;

    @Inject
    ResumeNeed resume;

    @Inject
    ReopenNeed reopen;

    @Inject
    LetHelp letHelp;

    @Inject
    RewordNeed reword;

    @Inject
    ReviseNeed revise;

    @Inject
    SetExposure expose;

    @Inject
    ChangeLines lines;

    @Inject
    Grants grants;

    @Inject
    Clock clock;

    @Test
    void nothing_is_opened_by_a_trust_that_ends_at_this_moment() throws Exception {
        Actor juniper = actor(Cast.COORDINATOR);
        Actor willow = actor(Cast.OTHER_ORGANISER);
        sql("update hub set mode = 'OPEN' where id = '" + Town.HARBOUR + "'");

        refusedMeanwhile(() -> publish.handle(juniper, Town.WATER_PROBES, 0));
        refusedMeanwhile(
                () -> submit.handle(willow, Town.SMELL_MAP, "Streets only."),
                new SubmitNeed.Outcome.Refused(NeedRefusal.GROUP_NOT_ACCREDITED));
        refusedMeanwhile(() -> resume.handle(willow, Town.SIGNS));
        refusedMeanwhile(() -> reopen.handle(willow, Town.BOAT_TRAILER));
    }

    @Test
    void what_others_read_is_neither_rewritten_nor_shown_to_more_people_by_a_trust_that_ends_at_this_moment()
            throws Exception {
        Actor willow = actor(Cast.OTHER_ORGANISER);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThat(letHelp.handle(willow, Town.FIELD_NOTES, Cast.VETTED.pseudonym(), tomorrow))
                .isEqualTo(new NeedOutcome.Done(Town.FIELD_NOTES));
        Actor helper = actor(Cast.VETTED);
        sql("update need set sensitivity = 'CAREFUL', on_web = false where id = '" + Town.FIELD_NOTES + "'");
        RevisionOutcome unwritten = new RevisionOutcome.Refused(NeedRefusal.GROUP_NOT_ACCREDITED);

        refusedMeanwhile(
                () -> reword.handle(helper, Town.FIELD_NOTES, 0, new NeedTexts("A", "b", "", "", ""), Locale.ENGLISH),
                unwritten);
        refusedMeanwhile(() -> revise.handle(willow, Town.FIELD_NOTES, 0, REVISION, Locale.ENGLISH), unwritten);
        refusedMeanwhile(
                () -> expose.handle(willow, Town.FIELD_NOTES, new Exposure(Sensitivity.OPEN, true, false), null));
        refusedMeanwhile(() -> lines.adjust(willow, Town.FIELD_NOTES, Town.line(11), 6, Level.LEARNING));
        refusedMeanwhile(() -> letHelp.handle(willow, Town.FIELD_NOTES, Cast.VOLUNTEER.pseudonym(), tomorrow));
    }

    private void refusedMeanwhile(Callable<NeedOutcome> opening) throws Exception {
        refusedMeanwhile(opening, new NeedOutcome.Refused(NeedRefusal.GROUP_NOT_ACCREDITED));
    }

    private <T> void refusedMeanwhile(Callable<T> act, T refused) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor();
                Connection ending = database.getConnection();
                Statement statement = ending.createStatement()) {
            ending.setAutoCommit(false);
            statement.execute("update community_group set state = 'ENDED' where id = '" + Town.RIVER_WATCH + "'");
            Future<T> outcome = thread.submit(act);
            TimeUnit.MILLISECONDS.sleep(300);
            ending.commit();
            ending.setAutoCommit(true);

            assertThat(outcome.get()).isEqualTo(refused);
        }
        sql("update community_group set state = 'ACCREDITED' where id = '" + Town.RIVER_WATCH + "'");
    }

    private Actor actor(Cast cast) {
        return new Actor(cast.id(), grants.rightsOf(cast.id()));
    }
}
