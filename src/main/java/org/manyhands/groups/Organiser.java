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

    @Version
    private int version;

    /** For Hibernate. */
    protected Organiser() {}

    /** {@code first} is the move that brings the person here; {@code by} the one who makes it. */
    Organiser(GroupId group, PersonId person, OrganiserMove first, PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.groupId = group.value();
        this.personId = person.value();
        this.state = first.to();
        this.since = now;
        this.invitedBy = first == OrganiserMove.INVITE ? by.value() : null;
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
}
