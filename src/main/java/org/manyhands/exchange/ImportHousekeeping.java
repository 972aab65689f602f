package org.manyhands.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.shared.vault.Vault;

/** Lets files that nobody has decided about end by themselves (promise P-12). */
@ApplicationScoped
class ImportHousekeeping {

    private final OneAtATime oneAtATime;
    private final FileImports files;
    private final ImportPlans plans;
    private final Vault vault;

    @Inject
    ImportHousekeeping(OneAtATime oneAtATime, FileImports files, ImportPlans plans, Vault vault) {
        this.oneAtATime = oneAtATime;
        this.files = files;
        this.plans = plans;
        this.vault = vault;
    }

    @Scheduled(cron = "0 35 * * * ?")
    void tidy() {
        oneAtATime.run("exchange.housekeeping", () -> {
            for (UUID over : files.over()) {
                files.deleteById(over);
                vault.destroy(over);
                plans.forget(new ImportId(over));
            }
        });
    }
}
