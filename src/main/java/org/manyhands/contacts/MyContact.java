package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.access.RecentProof;
import org.manyhands.access.SensitiveAct;
import org.manyhands.shared.Actor;
import org.manyhands.shared.vault.Vault;

/** What an owner reads of their own: the details, and who looked. */
@ApplicationScoped
public class MyContact {

    private static final int LOOKS_SHOWN = 100;

    private final ContactDetails details;
    private final ContactLooks looks;
    private final RecentProof proof;
    private final Vault vault;

    @Inject
    MyContact(ContactDetails details, ContactLooks looks, RecentProof proof, Vault vault) {
        this.details = details;
        this.looks = looks;
        this.proof = proof;
        this.vault = vault;
    }

    /**
     * The actor's own details, opened.
     *
     * @throws org.manyhands.shared.ProofTooOld if the actor has to prove again who they are
     */
    public List<Detail> details(Actor actor) {
        proof.demand(actor, SensitiveAct.SEE_OWN_CONTACT);
        return details.of(actor.id()).stream()
                .map(detail -> new Detail(detail.id(), detail.kind(), detail.open(vault)))
                .toList();
    }

    /** Who looked at the actor's details, newest first, the last hundred. */
    public List<Look> looks(Actor actor) {
        return looks.at(actor.id(), LOOKS_SHOWN);
    }
}
