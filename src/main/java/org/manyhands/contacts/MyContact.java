package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.manyhands.shared.Actor;
import org.manyhands.shared.vault.Vault;

/** What an owner reads of their own: the details, and who looked. */
@ApplicationScoped
public class MyContact {

    private static final int LOOKS_SHOWN = 100;

    private final ContactDetails details;
    private final ContactLooks looks;
    private final Vault vault;

    @Inject
    MyContact(ContactDetails details, ContactLooks looks, Vault vault) {
        this.details = details;
        this.looks = looks;
        this.vault = vault;
    }

    /** The actor's own details, opened. */
    public List<Detail> details(Actor actor) {
        return details.of(actor.id()).stream()
                .map(detail -> new Detail(detail.id(), detail.kind(), detail.open(vault)))
                .toList();
    }

    /** Who looked at the actor's details, newest first, the last hundred. */
    public List<Look> looks(Actor actor) {
        return looks.at(actor.id(), LOOKS_SHOWN);
    }
}
