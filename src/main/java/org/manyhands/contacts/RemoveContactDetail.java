package org.manyhands.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;

/** The owner takes a detail back: it is gone, and with it every release of it. */
@ApplicationScoped
public class RemoveContactDetail {

    private final ContactDetails details;
    private final ContactReleases releases;

    @Inject
    RemoveContactDetail(ContactDetails details, ContactReleases releases) {
        this.details = details;
        this.releases = releases;
    }

    /**
     * Removes it.
     *
     * @throws Absent if it is not the actor's own
     */
    @Transactional
    public void handle(Actor actor, UUID detail) {
        List<ContactDetail> own = details.of(actor.id(), List.of(detail));
        if (own.isEmpty()) {
            throw new Absent();
        }
        releases.delete("detailId", detail);
        details.delete(own.getFirst());
    }
}
