package org.manyhands.hubs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;

/** A person's relation to a hub. */
@Entity
class Membership {

    @Id
    private UUID id;

    private UUID hubId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    private Instant since;

    private Instant appliedAt;

    private @Nullable UUID invitationId;

    @ElementCollection
    @CollectionTable(name = "membership_answer", joinColumns = @JoinColumn(name = "membership_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @BatchSize(size = 20)
    private List<SealedAnswer> answers = new ArrayList<>();

    @Version
    private int version;

    /** For Hibernate. */
    protected Membership() {}

    /** Somebody asks to join. */
    Membership(HubId hub, PersonId person, List<SealedAnswer> answers, @Nullable InvitationId invitation, Instant now) {
        this.id = UUID.randomUUID();
        this.hubId = hub.value();
        this.personId = person.value();
        this.state = MembershipMove.ASK.to();
        this.since = now;
        this.appliedAt = now;
        this.invitationId = invitation == null ? null : invitation.value();
        this.answers = new ArrayList<>(answers);
    }

    /**
     * Makes a move of the table. The answers were given for one decision: once it is made, they are gone.
     *
     * @throws Conflict if the table does not hold it from here: somebody else moved first
     */
    void make(MembershipMove move, Instant now) {
        if (!move.startsIn(state)) {
            throw new Conflict();
        }
        state = move.to();
        since = now;
        answers.clear();
    }

    MembershipId id() {
        return new MembershipId(id);
    }

    HubId hub() {
        return new HubId(hubId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MembershipState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    @Nullable
    InvitationId invitation() {
        return invitationId == null ? null : new InvitationId(invitationId);
    }

    List<SealedAnswer> answers() {
        return List.copyOf(answers);
    }
}
