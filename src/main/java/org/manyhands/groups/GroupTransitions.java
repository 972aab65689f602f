package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/**
 * Makes the moves of groups and of those who speak for them, with everything that must be true together: the row that says
 * who and why, the grant, the event. Use cases decide; this only carries out.
 */
@ApplicationScoped
class GroupTransitions {

    private final CommunityGroups groups;
    private final GroupHistory history;
    private final Organisers organisers;
    private final OrganiserHistory organiserHistory;
    private final Grants grants;
    private final Event<GroupEvents> events;
    private final Vault vault;
    private final Clock clock;

    @Inject
    GroupTransitions(
            CommunityGroups groups,
            GroupHistory history,
            Organisers organisers,
            OrganiserHistory organiserHistory,
            Grants grants,
            Event<GroupEvents> events,
            Vault vault,
            Clock clock) {
        this.groups = groups;
        this.history = history;
        this.organisers = organisers;
        this.organiserHistory = organiserHistory;
        this.grants = grants;
        this.events = events;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new group. */
    CommunityGroup begin(HubId hub, GroupDetails details, GroupMove first, PersonId by) {
        Instant now = clock.instant();
        CommunityGroup group = new CommunityGroup(hub, details, first, now);
        groups.persist(group);
        note(group, first, null, by, null, now);
        return group;
    }

    /** Makes the move and writes it down. */
    void make(CommunityGroup group, GroupMove move, PersonId by, @Nullable String reason) {
        Instant now = clock.instant();
        GroupState from = group.state();
        group.make(move, now);
        note(group, move, from, by, reason, now);
    }

    /** Whoever registers a group speaks for it. */
    void found(CommunityGroup group, PersonId person) {
        Instant now = clock.instant();
        Organiser organiser = Organiser.founding(group.id(), person, now);
        organisers.persist(organiser);
        note(group, organiser, OrganiserMove.FOUND, null, person, null, now);
    }

    /** Somebody is asked to speak for the group: in its name by whoever speaks for it, or by a coordinator. */
    void ask(CommunityGroup group, PersonId person, PersonId by) {
        Instant now = clock.instant();
        Organiser asked = organisers
                .current(group.id(), by)
                .filter(voice -> voice.state() == OrganiserState.SPEAKS)
                .map(voice -> Organiser.asked(voice, person, now))
                .orElseGet(() -> Organiser.asked(group.id(), by, person, now));
        organisers.persist(asked);
        note(group, asked, OrganiserMove.INVITE, null, by, null, now);
    }

    /**
     * Makes the move and writes it down; whoever speaks for the group holds the grant, and nobody else. Whom somebody asked
     * whose voice others end is no longer asked.
     */
    void make(CommunityGroup group, Organiser organiser, OrganiserMove move, PersonId by, @Nullable String reason) {
        Instant now = clock.instant();
        OrganiserState from = organiser.state();
        organiser.make(move, now);
        note(group, organiser, move, from, by, reason, now);
        if (from == OrganiserState.SPEAKS && move.who() != OrganiserMove.Side.THE_PERSON) {
            organisers
                    .askedBy(group.id(), organiser.person())
                    .forEach(asked -> make(group, asked, OrganiserMove.TAKE_BACK, by, null));
        }
    }

    private void note(
            CommunityGroup group,
            GroupMove move,
            @Nullable GroupState from,
            PersonId by,
            @Nullable String reason,
            Instant now) {
        history.persist(new GroupHistoryEntry(group.id(), move, from, by, reason, now, vault));
        events.fire(new GroupEvents.Moved(group.id(), group.hub(), move, by));
    }

    private void note(
            CommunityGroup group,
            Organiser organiser,
            OrganiserMove move,
            @Nullable OrganiserState from,
            PersonId by,
            @Nullable String reason,
            Instant now) {
        Scope scope = Scope.of(group.id());
        if (move.to() == OrganiserState.SPEAKS) {
            grants.give(organiser.person(), Role.GROUP_ORGANISER, scope, by, null);
        } else if (from == OrganiserState.SPEAKS) {
            grants.end(organiser.person(), Role.GROUP_ORGANISER, scope, by);
        }
        organiserHistory.persist(new OrganiserHistoryEntry(organiser, move, from, by, reason, now, vault));
        events.fire(new GroupEvents.OrganiserMoved(group.id(), group.hub(), organiser.person(), move, by));
    }
}
