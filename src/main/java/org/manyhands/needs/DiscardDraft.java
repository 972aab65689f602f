package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.vault.Vault;

/** Throws away a draft that was never sent in. Nothing of it remains: nobody else has seen it. */
@ApplicationScoped
public class DiscardDraft {

    private final Needs needs;
    private final Vault vault;

    @Inject
    DiscardDraft(Needs needs, Vault vault) {
        this.needs = needs;
        this.vault = vault;
    }

    /** Throws it away. */
    @Transactional
    public NeedOutcome handle(Actor actor, NeedId id) {
        Need need = needs.lock(actor, id);
        if (NeedPolicy.discard(actor, need.standing()).orAbsent()
                instanceof Verdict.Refused<NeedRefusal>(NeedRefusal reason)) {
            return new NeedOutcome.Refused(reason);
        }
        needs.delete(need);
        vault.destroy(id.value());
        return new NeedOutcome.Done(id);
    }
}
