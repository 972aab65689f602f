package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Conflict;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/** Who asks to join a hub, for its coordinators. Every look is noted for the person concerned. */
@ApplicationScoped
public class ApplicationBoard {

    /** A page of the queue, oldest first. */
    public record Queue(List<Application> applications, long total) {

        /** Lines of a page. */
        public static final int SIZE = 20;
    }

    private final Memberships memberships;
    private final Invitations invitations;
    private final Pseudonyms pseudonyms;
    private final Looks looks;
    private final Vault vault;

    @Inject
    ApplicationBoard(
            Memberships memberships, Invitations invitations, Pseudonyms pseudonyms, Looks looks, Vault vault) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.pseudonyms = pseudonyms;
        this.looks = looks;
        this.vault = vault;
    }

    /**
     * The queue.
     *
     * @param page from 0
     * @throws Absent for everybody but the hub's coordinators
     */
    @Transactional
    public Queue waiting(Actor actor, HubId hub, int page) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        List<Membership> waiting = memberships.waiting(hub, page, Queue.SIZE);
        return new Queue(read(actor, waiting), memberships.countWaiting(hub));
    }

    /**
     * How many wait; tells nothing about anybody, so it is no look.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    public long countWaiting(Actor actor, HubId hub) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        return memberships.countWaiting(hub);
    }

    /**
     * One application that waits.
     *
     * @throws Absent for everybody but the hub's coordinators
     * @throws Conflict once it is decided or withdrawn: whoever had it open is told that somebody was first
     */
    @Transactional
    public Application one(Actor actor, HubId hub, MembershipId id) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        return memberships
                .findByIdOptional(id.value())
                .filter(membership -> membership.hub().equals(hub))
                .map(membership ->
                        read(actor, List.of(stillWaiting(membership))).getFirst())
                .orElseThrow(Absent::new);
    }

    private static Membership stillWaiting(Membership membership) {
        if (membership.state() != MembershipState.APPLIED) {
            throw new Conflict();
        }
        return membership;
    }

    private List<Application> read(Actor actor, List<Membership> waiting) {
        looks.note(
                actor.id(),
                Look.What.APPLICATION,
                waiting.stream().map(Membership::id).toList());
        Map<InvitationId, Invitation> invited = new HashMap<>();
        invitations
                .of(waiting.stream()
                        .map(Membership::invitation)
                        .filter(Objects::nonNull)
                        .toList())
                .forEach(invitation -> invited.put(invitation.id(), invitation));
        Set<PersonId> people = new HashSet<>();
        waiting.forEach(membership -> people.add(membership.person()));
        invited.values().forEach(invitation -> people.add(invitation.by()));
        Map<PersonId, String> names = pseudonyms.of(people);
        vault.fetch(
                waiting.stream().map(membership -> membership.person().value()).toList());
        return waiting.stream()
                .map(membership -> {
                    Invitation invitation =
                            membership.invitation() == null ? null : invited.get(membership.invitation());
                    return new Application(
                            membership.id(),
                            names.get(membership.person()),
                            UtcDay.of(membership.appliedAt()),
                            membership.answers().stream()
                                    .map(answer -> answer.open(membership.person(), vault))
                                    .toList(),
                            invitation == null
                                    ? null
                                    : new Application.InvitedBy(names.get(invitation.by()), invitation.note()));
                })
                .toList();
    }
}
