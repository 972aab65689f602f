package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.shared.Actor;
import org.manyhands.shared.jobs.OneAtATime;
import org.manyhands.shared.vault.Vault;

/** The actor adds a way to be reached. Nobody sees it by that alone. */
@ApplicationScoped
public class AddContactDetail {

    /** More would be a directory. */
    public static final int MOST = 8;

    /** What came of it. */
    public enum Outcome {
        ADDED,
        TOO_MANY
    }

    private final ContactDetails details;
    private final Vault vault;
    private final OneAtATime oneAtATime;
    private final RecentProof proof;

    @Inject
    AddContactDetail(ContactDetails details, Vault vault, OneAtATime oneAtATime, RecentProof proof) {
        this.details = details;
        this.vault = vault;
        this.oneAtATime = oneAtATime;
        this.proof = proof;
    }

    /**
     * Adds it.
     *
     * @param value as typed, at most 200 characters
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    @Transactional
    public Outcome handle(Actor actor, ContactKind kind, String value) {
        proof.demand(actor, SensitiveAct.CHANGE_OWN_CONTACT);
        oneAtATime.await("contacts.add." + actor.id());
        if (details.of(actor.id()).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        details.persist(new ContactDetail(actor.id(), kind, value, vault));
        return Outcome.ADDED;
    }
}
