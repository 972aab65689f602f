package org.manyhands.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    /** What became of it. */
    public sealed interface Outcome {

        /** It is gone; the hub whose it was. */
        record Discarded(HubId hub) implements Outcome {}

        /** It is not, for this reason. */
        record Refused(ImportRefusal why) implements Outcome {}
    }

    /**
     * Throws it away.
     *
     * @throws Absent if it does not exist for the actor
     */
    @Transactional
    public Outcome handle(Actor actor, ImportId id) {
        FileImport file = files.lock(actor, id);
        if (ImportPolicy.decide(file.state()) instanceof Verdict.Refused<ImportRefusal>(ImportRefusal why)) {
            return new Outcome.Refused(why);
        }
        HubId hub = file.hub();
        files.delete(file);
        vault.destroy(id.value());
        plans.forget(id);
        return new Outcome.Discarded(hub);
    }
}
