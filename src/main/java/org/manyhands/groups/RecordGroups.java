package org.manyhands.groups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.manyhands.hubs.Sensitivity;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.HubId;

/**
 * Finds the groups that a file names, and writes down those that the hub does not know yet. Nobody speaks for them; a
 * coordinator, or whoever the coordinator invites, takes it from there.
 */
@ApplicationScoped
public class RecordGroups {

    /** The most characters of a group's name. */
    public static final int LONGEST_NAME = 80;

    private final CommunityGroups groups;
    private final GroupTransitions transitions;

    @Inject
    RecordGroups(CommunityGroups groups, GroupTransitions transitions) {
        this.groups = groups;
        this.transitions = transitions;
    }

    /**
     * Finds or records them; absent for who may not import into the hub.
     *
     * @param names 2 to {@value #LONGEST_NAME} characters each; capital letters make no difference
     * @param alias what stands in for the name of each new group, in the hub's language
     * @param note why the coordinator trusts the new ones, which are accredited with it; empty to leave them noted. Counts
     *     only if the actor may accredit
     * @return an id for every name, as it was given
     */
    @Transactional
    public Map<String, GroupId> handle(Actor actor, HubId hub, Collection<String> names, String alias, String note) {
        if (!GroupPolicy.record(actor, hub)) {
            throw new Absent();
        }
        groups.holdNames(hub);
        Map<String, CommunityGroup> known = new HashMap<>();
        List<String> folded =
                names.stream().map(RecordGroups::folded).distinct().toList();
        groups.named(hub, folded)
                .forEach(group -> known.put(folded(group.details().name()), group));
        Map<String, GroupId> ids = new TreeMap<>();
        for (String name : names) {
            CommunityGroup group =
                    known.computeIfAbsent(folded(name), missing -> record(actor, hub, name, alias, note));
            ids.put(name, group.id());
        }
        return ids;
    }

    private CommunityGroup record(Actor actor, HubId hub, String name, String alias, String note) {
        GroupDetails details = new GroupDetails(name, alias, false, "", List.of(), null, Sensitivity.OPEN);
        CommunityGroup group = transitions.begin(hub, details, GroupMove.NOTE, actor.id());
        if (!note.isBlank() && GroupPolicy.coordinates(actor, hub)) {
            transitions.make(group, GroupMove.ACCREDIT, actor.id(), note);
        }
        return group;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
