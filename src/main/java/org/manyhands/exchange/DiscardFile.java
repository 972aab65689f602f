package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.vault.Vault;

/** Throws away a file that waits. Nothing of it remains. */
@ApplicationScoped
public class DiscardFile {

    private final FileImports files;
    private final ImportPlans plans;
    private final Vault vault;

    @Inject
    DiscardFile(FileImports files, ImportPlans plans, Vault vault) {
        this.files = files;
        this.plans = plans;
        this.vault = vault;
    }

    /**
     * Throws it away.
     *
     * @return the hub whose it was, or null if it waits no longer
     * @throws Absent if it does not exist for the actor
     */
    @Transactional
    public @Nullable HubId handle(Actor actor, ImportId id) {
        FileImport file = files.lock(actor, id);
        if (ImportPolicy.decide(file.state()) instanceof Verdict.Refused) {
            return null;
        }
        HubId hub = file.hub();
        files.delete(file);
        vault.destroy(id.value());
        plans.forget(id);
        return hub;
    }
}
