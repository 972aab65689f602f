package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.places.Gazetteer;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.ImportId;
import org.manyhands.shared.id.NeedId;

/**
 * Makes drafts of what a file tells, all in one transaction; and takes them back as long as nobody has touched them. Every
 * draft says which file and line it came from. Whether the same file was imported before is {@code exchange}'s to know.
 */
@ApplicationScoped
public class DraftImported {

    private final Needs needs;
    private final NeedTransitions transitions;
    private final GroupDirectory groups;
    private final Gazetteer gazetteer;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    DraftImported(
            Needs needs,
            NeedTransitions transitions,
            GroupDirectory groups,
            Gazetteer gazetteer,
            EntityManager entities,
            Clock clock) {
        this.needs = needs;
        this.transitions = transitions;
        this.groups = groups;
        this.gazetteer = gazetteer;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Makes the drafts.
     *
     * @param file name of the file, as it is shown on each need
     * @return their ids, in the order of {@code drafts}
     * @throws Absent if the actor may not import into this hub
     * @throws IllegalArgumentException if a group is not of this hub, or a place is not in the gazetteer
     */
    @Transactional
    public List<NeedId> handle(Actor actor, HubId hub, ImportId importId, String file, List<ImportedNeed> drafts) {
        if (!NeedPolicy.imports(actor, hub)) {
            throw new Absent();
        }
        Map<GroupId, GroupSummary> known =
                groups.of(drafts.stream().map(ImportedNeed::group).toList());
        Instant now = clock.instant();
        List<NeedId> made = new ArrayList<>(drafts.size());
        for (ImportedNeed draft : drafts) {
            GroupSummary group = known.get(draft.group());
            if (group == null || !group.hub().equals(hub)) {
                throw new IllegalArgumentException("a group of another hub, line " + draft.line());
            }
            Provenance from = Provenance.imported(actor.id(), importId, file, draft.line());
            Need need = new Need(hub, draft.group(), from, Exposure.least(group.sensitivity()), actor.id(), now);
            fill(need, draft, now);
            needs.persist(need);
            transitions.note(need, NeedAct.IMPORTED, actor.id(), NeedTransitions.Why.UNSAID);
            made.add(need.id());
        }
        return made;
    }

    /**
     * What is left after taking back.
     *
     * @param kept needs that somebody has touched
     * @param freed groups whose needs were among these and that have no need now
     */
    public record Undone(List<NeedId> kept, List<GroupId> freed) {}

    /**
     * Takes back what nobody has touched since.
     *
     * @throws Absent if the actor may not import into this hub
     */
    @Transactional
    public Undone undo(Actor actor, HubId hub, ImportId importId) {
        if (!NeedPolicy.imports(actor, hub)) {
            throw new Absent();
        }
        List<UUID> groupsBefore = entities.createQuery(
                        "select distinct n.groupId from Need n where n.provenance.importId = :import", UUID.class)
                .setParameter("import", importId.value())
                .getResultList();
        entities.createNativeQuery("""
                        delete from need n where n.import_id = ?1 and n.hub_id = ?2 and n.state = 'DRAFT' and n.version = 0
                        and n.changed_at = n.created_at and not exists (select from need d where d.duplicate_of = n.id)
                        """)
                .setParameter(1, importId.value())
                .setParameter(2, hub.value())
                .executeUpdate();
        return new Undone(left(hub, importId), withoutNeed(groupsBefore));
    }

    private List<GroupId> withoutNeed(List<UUID> ids) {
        Set<UUID> withNeed = new HashSet<>(
                entities.createQuery("select distinct n.groupId from Need n where n.groupId in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
        return ids.stream()
                .filter(id -> !withNeed.contains(id))
                .map(GroupId::new)
                .toList();
    }

    private List<NeedId> left(HubId hub, ImportId importId) {
        return entities
                .createQuery(
                        "select n.id from Need n where n.provenance.importId = :import and n.hubId = :hub"
                                + " order by n.provenance.importLine",
                        UUID.class)
                .setParameter("import", importId.value())
                .setParameter("hub", hub.value())
                .getResultList()
                .stream()
                .map(NeedId::new)
                .toList();
    }

    private void fill(Need need, ImportedNeed draft, Instant now) {
        need.say(new Wording(draft.title(), draft.difference(), "", draft.doneWhen(), "", draft.risks()), now);
        need.agree(
                Terms.UNSAID
                        .withTime(draft.hours(), draft.byWhen(), draft.urgency())
                        .withPlace(
                                draft.remote(), draft.place() == null ? null : NeedPlace.of(gazetteer, draft.place()))
                        .withLanguages(draft.languages()),
                now);
        draft.lines().forEach(line -> need.add(line, now));
    }
}
