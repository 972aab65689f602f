package org.manyhands.hubs;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.manyhands.shared.jobs.OneAtATime;

/** Lets things end by themselves (promise P-12): notes of invitations with the link, their rows with the quota, looks. */
@ApplicationScoped
class HubHousekeeping {

    private final OneAtATime oneAtATime;
    private final Invitations invitations;
    private final Looks looks;
    private final CoordinatorLooks coordinatorLooks;
    private final Clock clock;

    @Inject
    HubHousekeeping(
            OneAtATime oneAtATime,
            Invitations invitations,
            Looks looks,
            CoordinatorLooks coordinatorLooks,
            Clock clock) {
        this.oneAtATime = oneAtATime;
        this.invitations = invitations;
        this.looks = looks;
        this.coordinatorLooks = coordinatorLooks;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 * * * ?")
    void tidy() {
        oneAtATime.run("hubs.housekeeping", () -> {
            Instant now = clock.instant();
            invitations.update("note = '' where expiresAt <= ?1 and note <> ''", now);
            invitations.delete("invitedAt <= ?1", now.minus(HubPolicy.QUOTA_PERIOD));
            looks.forgetOld();
            coordinatorLooks.forgetOld();
        });
    }
}
