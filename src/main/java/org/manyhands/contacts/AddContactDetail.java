package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    @Inject
    AddContactDetail(ContactDetails details, Vault vault, OneAtATime oneAtATime) {
        this.details = details;
        this.vault = vault;
        this.oneAtATime = oneAtATime;
    }

    /**
     * Adds it.
     *
     * @param value as typed, at most 200 characters
     */
    @Transactional
    public Outcome handle(Actor actor, ContactKind kind, String value) {
        oneAtATime.await("contacts.add." + actor.id());
        if (details.of(actor.id()).size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        details.persist(new ContactDetail(actor.id(), kind, value, vault));
        return Outcome.ADDED;
    }
}
