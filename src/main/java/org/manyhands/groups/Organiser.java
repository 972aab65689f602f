package org.manyhands.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.PersonId;

/** Somebody who speaks for a group, or was asked to. */
@Entity
@Table(name = "group_organiser")
class Organiser {

    @Id
    private UUID id;

    private UUID groupId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private OrganiserState state;

    private Instant since;

    private @Nullable UUID invitedBy;

    private boolean askedByGroup;

    private @Nullable Instant readsFrom;

    @Version
    private int version;

    /** For Hibernate. */
    protected Organiser() {}

    private Organiser(GroupId group, PersonId person, OrganiserMove first, Instant now) {
        this.id = UUID.randomUUID();
        this.groupId = group.value();
        this.personId = person.value();
        this.state = first.to();
        this.since = now;
    }

    /** Whoever registers a group. */
    static Organiser founding(GroupId group, PersonId person, Instant now) {
        return new Organiser(group, person, OrganiserMove.FOUND, now);
    }

    /** Somebody whom a person asks who speaks for the group: they will read what that person reads. */
    static Organiser asked(Organiser by, PersonId person, Instant now) {
        Organiser asked = new Organiser(by.group(), person, OrganiserMove.INVITE, now);
        asked.invitedBy = by.personId;
        asked.askedByGroup = true;
        asked.readsFrom = by.readsFrom;
        return asked;
    }

    /** Somebody whom a coordinator asks: they will read what comes once they have accepted. */
    static Organiser asked(GroupId group, PersonId coordinator, PersonId person, Instant now) {
        Organiser asked = new Organiser(group, person, OrganiserMove.INVITE, now);
        asked.invitedBy = coordinator.value();
        return asked;
    }

    /**
     * Makes a move of the table.
     *
     * @throws Conflict if the table does not hold it from here: somebody else moved first
     */
    void make(OrganiserMove move, Instant now) {
        if (!move.startsIn(state)) {
            throw new Conflict();
        }
        state = move.to();
        since = now;
        if (move == OrganiserMove.ACCEPT && !askedByGroup) {
            readsFrom = now;
        }
    }

    OrganiserId id() {
        return new OrganiserId(id);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    OrganiserState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    /** Who asked them; null for whoever founded the group. */
    @Nullable
    PersonId invitedBy() {
        return invitedBy == null ? null : new PersonId(invitedBy);
    }

    /** Whether somebody asked them who spoke for the group themselves. */
    boolean isAskedByGroup() {
        return askedByGroup;
    }

    /** From when on they read what helpers write to the group; null is from the beginning. */
    @Nullable
    Instant readsFrom() {
        return readsFrom;
    }
}
