package org.manyhands.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.manyhands.groups.GroupDirectory;
import org.manyhands.groups.GroupSummary;
import org.manyhands.places.PlaceId;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.GroupId;
import org.manyhands.shared.id.Id;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;

/**
 * The lines that matching works with: of needs that are open and that the actor sees. Stale needs are among them only
 * where one line is asked for by name; lists leave them out.
 */
@ApplicationScoped
public class OpenLines {

    /** Of a need {@code n}, what makes its lines stand in lists; {@code :now} is the moment. */
    public static final String LOOKED_FOR = "n.state = 'OPEN' and n.stale_at > :now";

    /** The most urgent needs first, among these what was confirmed last. */
    public static final String ORDER = "n.urgency_order, n.confirmed_at desc, n.id";

    private final NeedSelection selection;
    private final NeedSearch search;
    private final GroupDirectory groups;
    private final StoredLines stored;

    @Inject
    OpenLines(NeedSelection selection, NeedSearch search, GroupDirectory groups, StoredLines stored) {
        this.selection = selection;
        this.search = search;
        this.groups = groups;
        this.stored = stored;
    }

    /** One line, if its need is open and exists for this actor. */
    public Optional<OpenLine> find(Actor actor, NeedId need, NeedLineId line) {
        return of(actor, Set.of(need)).stream()
                .filter(open -> open.line().equals(line))
                .findFirst();
    }

    /** All lines of those of these needs that are open and exist for this actor. */
    public List<OpenLine> of(Actor actor, Collection<NeedId> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        UUID[] ids = Id.array(needs);
        return lines(selection
                .by(actor)
                .list("n.state = 'OPEN' and n.id = any(:needs)", Map.of("needs", ids), ORDER, 0, ids.length));
    }

    /**
     * The lines of open, not stale needs that fit a filter, the most urgent needs first.
     *
     * @param mostNeeds how many needs at most
     */
    public List<OpenLine> matching(Actor actor, NeedFilter filter, int mostNeeds) {
        NeedSearch.Condition wanted = search.condition(filter);
        return lines(selection.by(actor).list(wanted.sql(), wanted.parameters(), ORDER, 0, mostNeeds));
    }

    private List<OpenLine> lines(List<NeedSelection.Raw> selected) {
        if (selected.isEmpty()) {
            return List.of();
        }
        Map<NeedId, NeedSelection.Raw> needs =
                selected.stream().collect(Collectors.toMap(NeedSelection.Raw::id, Function.identity()));
        Map<GroupId, GroupSummary> named =
                groups.of(selected.stream().map(raw -> raw.standing().group()).toList());
        Map<NeedId, List<OpenLine>> lines = new HashMap<>();
        for (StoredLines.Line line : stored.of(needs.keySet())) {
            NeedSelection.Raw need = needs.get(line.need());
            if (need != null) {
                lines.computeIfAbsent(need.id(), unused -> new ArrayList<>()).add(line(line, need, named));
            }
        }
        return selected.stream()
                .flatMap(need -> lines.getOrDefault(need.id(), List.of()).stream())
                .toList();
    }

    private static OpenLine line(StoredLines.Line line, NeedSelection.Raw need, Map<GroupId, GroupSummary> named) {
        Standing standing = need.standing();
        Exposure exposure = standing.exposure();
        return new OpenLine(
                need.id(),
                line.id(),
                standing.hub(),
                standing.group(),
                need.title(),
                need.sight().nameOf(named.get(standing.group())),
                line.kind(),
                line.skill(),
                line.level(),
                line.resource(),
                line.thing(),
                line.quantity(),
                need.hours(),
                need.byWhen(),
                need.remote(),
                need.placeId() == null ? null : new PlaceId(need.placeId()),
                need.sight().place(),
                Set.copyOf(need.languages()),
                exposure.sensitivity(),
                exposure.isProtected(),
                need.urgency());
    }
}
