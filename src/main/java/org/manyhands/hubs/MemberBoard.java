package org.manyhands.hubs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/**
 * Single memberships. There is no list of members (promise P-19): people see their own, and a coordinator reaches somebody
 * by the exact pseudonym they were told.
 */
@ApplicationScoped
public class MemberBoard {

    /**
     * How one belongs to a hub, with who looked at it.
     *
     * @param card of the membership; null for who never had one
     * @param byRole whether one belongs by a role and not by the membership
     * @param lastCoordinator whether one coordinates the hub and nobody else does who can sign in
     */
    public record Own(@Nullable MemberCard card, List<Look> looks, boolean byRole, boolean lastCoordinator) {}

    private final Memberships memberships;
    private final MembershipHistory history;
    private final Vettings vettings;
    private final Looks looks;
    private final Pseudonyms pseudonyms;
    private final Grants grants;
    private final Vault vault;
    private final Clock clock;

    @Inject
    MemberBoard(
            Memberships memberships,
            MembershipHistory history,
            Vettings vettings,
            Looks looks,
            Pseudonyms pseudonyms,
            Grants grants,
            Vault vault,
            Clock clock) {
        this.memberships = memberships;
        this.history = history;
        this.vettings = vettings;
        this.looks = looks;
        this.pseudonyms = pseudonyms;
        this.grants = grants;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The reader's own current or latest membership in the hub. Who belongs by a role alone may have none.
     *
     * @throws Absent if there never was one and the reader does not belong
     */
    public Own own(Actor actor, HubId hub) {
        Optional<Membership> latest = memberships.latest(hub, actor.id());
        boolean byRole = HubPolicy.belongsByRole(actor, hub, latest.map(Membership::state));
        if (latest.isEmpty() && !byRole) {
            throw new Absent();
        }
        return new Own(
                latest.map(membership -> card(membership, Map.of(), Set.of(), false))
                        .orElse(null),
                latest.map(membership -> looks.at(membership.id())).orElse(List.of()),
                byRole,
                HubPolicy.readPeople(actor, hub) && grants.isOnlyPresent(actor.id(), Role.COORDINATOR, Scope.of(hub)));
    }

    /** Whether the actor may look for members of this hub. */
    public boolean mayFind(Actor actor, HubId hub) {
        return HubPolicy.readPeople(actor, hub);
    }

    /**
     * The member of that name, for a coordinator who was told it.
     *
     * @param pseudonym the whole of it
     * @return empty if nobody of that name belongs to the hub, whether or not there is such a person
     * @throws Absent for everybody but the hub's coordinators
     */
    public Optional<MembershipId> find(Actor actor, HubId hub, String pseudonym) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        return pseudonyms
                .named(pseudonym)
                .flatMap(person -> memberships.latest(hub, person))
                .filter(MemberBoard::isReachable)
                .map(Membership::id);
    }

    /**
     * A membership's card, for a coordinator; the look is noted for the person.
     *
     * @throws Absent for everybody but the hub's coordinators
     */
    @Transactional
    public MemberCard card(Actor actor, HubId hub, MembershipId id) {
        if (!HubPolicy.readPeople(actor, hub)) {
            throw new Absent();
        }
        Membership membership = memberships
                .findByIdOptional(id.value())
                .filter(each -> each.hub().equals(hub) && isReachable(each))
                .orElseThrow(Absent::new);
        looks.note(actor.id(), Look.What.CARD, List.of(id));
        Set<PersonId> people = new HashSet<>();
        people.add(membership.person());
        history.of(id).forEach(entry -> people.add(entry.by()));
        vettings.open(id).ifPresent(vetting -> people.add(vetting.by()));
        return card(
                membership,
                pseudonyms.of(people),
                moves(actor, membership),
                HubPolicy.vet(actor, hub, membership.person(), membership.state())
                        .isAllowed());
    }

    private static boolean isReachable(Membership membership) {
        return membership.state().belongs() || membership.state() == MembershipState.SUSPENDED;
    }

    private Set<MembershipMove> moves(Actor actor, Membership membership) {
        Scope hub = Scope.of(membership.hub());
        boolean special =
                HubPolicy.SPECIAL_ROLES.stream().anyMatch(role -> grants.holds(membership.person(), role, hub));
        return Arrays.stream(MembershipMove.values())
                .filter(move -> move.startsIn(membership.state()))
                .filter(move -> HubPolicy.moveOther(actor, membership.hub(), membership.person(), move, special)
                        .isAllowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private MemberCard card(
            Membership membership, Map<PersonId, String> names, Set<MembershipMove> moves, boolean vettable) {
        Instant now = clock.instant();
        PersonId person = membership.person();
        return new MemberCard(
                membership.id(),
                names.get(person),
                membership.state(),
                UtcDay.of(membership.since()),
                vettings.open(membership.id())
                        .filter(vetting -> vetting.isInForce(now))
                        .map(vetting -> trust(vetting, person, names))
                        .orElse(null),
                history.of(membership.id()).stream()
                        .map(entry -> happening(entry, person, names))
                        .toList(),
                moves,
                vettable);
    }

    private MemberCard.Trust trust(Vetting vetting, PersonId person, Map<PersonId, String> names) {
        return new MemberCard.Trust(
                names.get(vetting.by()),
                UtcDay.of(vetting.at()),
                UtcDay.of(vetting.expiresAt()),
                vetting.openNote(person, vault));
    }

    private MemberCard.Happening happening(MembershipHistoryEntry entry, PersonId person, Map<PersonId, String> names) {
        @Nullable String by = names.get(entry.by());
        return new MemberCard.Happening(
                entry.move(), entry.by().equals(person), by, entry.openReason(person, vault), UtcDay.of(entry.at()));
    }
}
