package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.vault.Vault;

/** Reads of groups, each from its reader's point of view. */
@ApplicationScoped
public class GroupBoard {

    /** Members see accredited groups; those who speak for a group see it always, coordinators all of their hub. */
    private static final String VISIBLE =
            " from CommunityGroup g where g.hubId = :hub and (:coordinates = true or g.state = :accredited or g.id in :own)";

    /** Those that wait for an answer first, then those that the hub trusts; by what the reader sees of the name, so that the order tells nothing about a hidden one. */
    private static final String ORDER =
            " order by case when g.state = :asked then 0 when g.state = :accredited then 1 else 2 end,"
                    + " lower(case when g.nameHidden = true and :coordinates = false and g.id not in :own then g.alias else g.name end),"
                    + " g.id";

    private final CommunityGroups groups;
    private final GroupHistory history;
    private final Organisers organisers;
    private final Pseudonyms pseudonyms;
    private final EntityManager entities;
    private final Vault vault;
    private final VoicesNow voicesNow;

    @Inject
    GroupBoard(
            CommunityGroups groups,
            GroupHistory history,
            Organisers organisers,
            Pseudonyms pseudonyms,
            EntityManager entities,
            Vault vault,
            VoicesNow voicesNow) {
        this.groups = groups;
        this.history = history;
        this.organisers = organisers;
        this.pseudonyms = pseudonyms;
        this.entities = entities;
        this.vault = vault;
        this.voicesNow = voicesNow;
    }

    /**
     * The groups of a hub. Two queries.
     *
     * @param page from 0
     * @throws Absent for who takes no part in the hub
     */
    public GroupList list(Actor actor, HubId hub, int page) {
        if (!actor.may(Permission.TAKE_PART, hub)) {
            throw new Absent();
        }
        TypedQuery<CommunityGroup> query = visible("select g" + VISIBLE + ORDER, CommunityGroup.class, actor, hub)
                .setParameter("asked", GroupState.ASKED)
                .setFirstResult(page * GroupList.SIZE)
                .setMaxResults(GroupList.SIZE);
        Long total =
                visible("select count(g)" + VISIBLE, Long.class, actor, hub).getSingleResult();
        return new GroupList(
                query.getResultList().stream().map(group -> card(group, actor)).toList(), total);
    }

    /**
     * A group's page. Up to eight queries.
     *
     * @throws Absent for who may not know of it
     */
    public GroupView see(Actor actor, GroupId id) {
        CommunityGroup group = groups.get(id);
        Optional<Organiser> invited = actor.isPerson()
                ? organisers.current(id, actor.id()).filter(organiser -> organiser.state() == OrganiserState.INVITED)
                : Optional.empty();
        if (!GroupPolicy.see(actor, id, group.hub(), group.state(), invited.isPresent())) {
            throw new Absent();
        }
        boolean known = GroupPolicy.know(actor, id, group.hub());
        List<GroupHistoryEntry> entries = known ? history.of(id) : List.of();
        List<Organiser> voices = known ? organisers.current(id) : List.of();
        Map<PersonId, String> names = pseudonyms.of(people(entries, voices));
        Verdict<GroupRefusal> namesOthers = GroupPolicy.nameOthers(
                actor, id, group.hub(), group.state(), voicesNow.of(group, actor.isPerson() ? actor.id() : null));
        return new GroupView(
                id,
                group.hub(),
                group.summary().nameFor(actor),
                known || !group.details().nameHidden() ? group.details() : withoutName(group.details()),
                group.state(),
                UtcDay.of(group.since()),
                known,
                actor.may(Permission.RUN_GROUP, id),
                moves(actor, group),
                namesOthers instanceof Verdict.Allowed,
                why(namesOthers),
                invited.isPresent(),
                invited.map(asked -> why(voicesNow.accept(actor, group, asked))).orElse(null),
                entries.stream()
                        .map(entry -> new GroupView.Happening(
                                entry.move(), names.get(entry.by()), entry.openReason(vault), UtcDay.of(entry.at())))
                        .toList(),
                voices.stream()
                        .map(voice -> new GroupView.Voice(
                                voice.id(),
                                names.get(voice.person()),
                                voice.state(),
                                UtcDay.of(voice.since()),
                                moves(actor, group, voice),
                                actor.is(voice.person())))
                        .toList(),
                group.version());
    }

    /**
     * The group, for somebody who speaks for it to change.
     *
     * @throws Absent for everybody else
     */
    public GroupView change(Actor actor, GroupId id) {
        GroupPolicy.change(actor, id, false).orAbsent();
        return see(actor, id);
    }

    private static @Nullable GroupRefusal why(Verdict<GroupRefusal> verdict) {
        return verdict instanceof Verdict.Refused<GroupRefusal>(GroupRefusal why) ? why : null;
    }

    private static GroupCard card(CommunityGroup group, Actor actor) {
        GroupSummary summary = group.summary();
        return new GroupCard(
                group.id(),
                summary.nameFor(actor),
                group.state(),
                summary.place(),
                summary.sensitivity(),
                summary.isKnownTo(actor));
    }

    private static Set<GroupMove> moves(Actor actor, CommunityGroup group) {
        return Arrays.stream(GroupMove.values())
                .filter(move -> move.startsIn(group.state()))
                .filter(move -> GroupPolicy.move(actor, group.id(), group.hub(), move, false)
                        .isAllowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OrganiserMove> moves(Actor actor, CommunityGroup group, Organiser voice) {
        return Arrays.stream(OrganiserMove.values())
                .filter(move -> move.startsIn(voice.state()))
                .filter(move -> GroupPolicy.moveOther(actor, group.id(), group.hub(), move)
                        .isAllowed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static GroupDetails withoutName(GroupDetails details) {
        return new GroupDetails(
                details.alias(),
                details.alias(),
                true,
                "",
                details.languages(),
                details.place(),
                details.sensitivity());
    }

    private static Set<PersonId> people(Collection<GroupHistoryEntry> history, Collection<Organiser> voices) {
        Set<PersonId> people = new HashSet<>();
        history.forEach(entry -> people.add(entry.by()));
        voices.forEach(voice -> people.add(voice.person()));
        return people;
    }

    private <T> TypedQuery<T> visible(String query, Class<T> type, Actor actor, HubId hub) {
        List<UUID> own = actor.groupsWhere(Permission.RUN_GROUP).stream()
                .map(GroupId::value)
                .toList();
        return entities.createQuery(query, type)
                .setParameter("hub", hub.value())
                .setParameter("coordinates", GroupPolicy.coordinates(actor, hub))
                .setParameter("accredited", GroupState.ACCREDITED)
                // An empty "in" needs something in it that no group has.
                .setParameter("own", own.isEmpty() ? List.of(new UUID(0, 0)) : own);
    }
}
