package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/** The owner takes a detail back: it is gone, and with it every release of it. */
@ApplicationScoped
public class RemoveContactDetail {

    private final ContactDetails details;
    private final ContactReleases releases;
    private final RecentProof proof;

    @Inject
    RemoveContactDetail(ContactDetails details, ContactReleases releases, RecentProof proof) {
        this.details = details;
        this.releases = releases;
        this.proof = proof;
    }

    /**
     * Removes it.
     *
     * @throws Absent if it is not the actor's own
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public void handle(Actor actor, UUID detail) {
        List<ContactDetail> own = details.of(actor.id(), List.of(detail));
        if (own.isEmpty()) {
            throw new Absent();
        }
        proof.demand(actor, SensitiveAct.CHANGE_OWN_CONTACT);
        releases.delete("detailId", detail);
        details.delete(own.getFirst());
    }
}
