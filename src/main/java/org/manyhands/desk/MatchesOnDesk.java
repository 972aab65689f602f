package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.LinesWithoutMatch;
import org.manyhands.matching.MatchQueues;
import org.manyhands.matching.MatchQueues.OfHub;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.NeedRow;
import org.manyhands.needs.OpenLine;
import org.manyhands.people.Pseudonyms;
import org.manyhands.shared.Actor;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** The matches of a hub on its desk, and the lines for which nobody is found yet. */
@ApplicationScoped
class MatchesOnDesk implements DeskSource {

    private static final String UNMATCHED = "unmatched";

    private static final Map<OfHub, DeskPart> PARTS = Map.of(
            OfHub.SUGGESTED, DeskPart.WAITING_FOR_US,
            OfHub.CONFIRM, DeskPart.WAITING_FOR_US,
            OfHub.DISPUTED, DeskPart.WAITING_FOR_US,
            OfHub.UNVETTED, DeskPart.WAITING_FOR_US,
            OfHub.PROPOSED, DeskPart.WAITING_FOR_OTHERS,
            OfHub.LATE, DeskPart.LOOKED_AFTER);

    private final MatchQueues matches;
    private final LinesWithoutMatch lines;
    private final MatchedNeeds about;
    private final NeedQueues needs;
    private final Pseudonyms pseudonyms;

    @Inject
    MatchesOnDesk(
            MatchQueues matches, LinesWithoutMatch lines, MatchedNeeds about, NeedQueues needs, Pseudonyms pseudonyms) {
        this.matches = matches;
        this.lines = lines;
        this.about = about;
        this.needs = needs;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public List<DeskQueue> queues(Actor actor, HubId hub) {
        Map<OfHub, Integer> counts = matches.counts(actor, hub);
        return Stream.concat(
                        Stream.of(DeskQueue.ofDesk(UNMATCHED, DeskPart.WAITING_FOR_US, lines.count(actor, hub), null)),
                        Arrays.stream(OfHub.values())
                                .map(queue -> DeskQueue.ofDesk(
                                        key(queue),
                                        PARTS.getOrDefault(queue, DeskPart.LOOKED_AFTER),
                                        counts.getOrDefault(queue, 0),
                                        queue == OfHub.DISPUTED ? settlingDue(actor, hub, counts) : null)))
                .toList();
    }

    @Override
    public List<DeskItem> items(Actor actor, HubId hub, String key, int offset, int limit) {
        if (key.equals(UNMATCHED)) {
            return unmatched(actor, hub, offset, limit);
        }
        return Arrays.stream(OfHub.values())
                .filter(queue -> key(queue).equals(key))
                .findFirst()
                .map(queue -> queued(actor, hub, queue, offset, limit))
                .orElse(List.of());
    }

    /** When the dispute that has waited longest should be settled. */
    private @Nullable LocalDate settlingDue(Actor actor, HubId hub, Map<OfHub, Integer> counts) {
        return counts.getOrDefault(OfHub.DISPUTED, 0) == 0
                ? null
                : matches.list(actor, hub, OfHub.DISPUTED, 0, 1).stream()
                        .findFirst()
                        .map(MatchSummary::settleBy)
                        .orElse(null);
    }

    private List<DeskItem> unmatched(Actor actor, HubId hub, int offset, int limit) {
        List<OpenLine> found = lines.list(actor, hub, offset, limit);
        Map<NeedId, PersonId> keepers =
                needs.keepers(actor, hub, found.stream().map(OpenLine::need).toList());
        return found.stream().map(line -> item(line, keepers.get(line.need()))).toList();
    }

    private List<DeskItem> queued(Actor actor, HubId hub, OfHub queue, int offset, int limit) {
        List<MatchSummary> found = matches.list(actor, hub, queue, offset, limit);
        MatchedNeeds.Found needed = about.of(actor, found);
        Map<NeedId, PersonId> keepers =
                needs.keepers(actor, hub, found.stream().map(MatchSummary::need).toList());
        Map<PersonId, String> helpers =
                pseudonyms.of(found.stream().map(MatchSummary::helper).toList());
        return found.stream()
                .map(match -> item(
                        match, needed, helpers.get(match.helper()), keepers.get(match.need()), queue == OfHub.LATE))
                .toList();
    }

    /** Several may be asked about one need: the helper's name tells its lines apart. */
    private static DeskItem item(
            MatchSummary match,
            MatchedNeeds.Found needed,
            @Nullable String helper,
            @Nullable PersonId keeper,
            boolean late) {
        NeedRow need = needed.need(match);
        String text = helper == null ? "desk:item_match" : "desk:item_match_with";
        List<Object> arguments = need == null
                ? List.of()
                : helper == null
                        ? List.of(needed.title(match, need), match.state())
                        : List.of(needed.title(match, need), match.state(), helper);
        return new DeskItem(
                need == null ? "matching:need_gone" : text,
                arguments,
                "/matches/" + match.id(),
                UtcDay.of(match.since()),
                DueDay.of(match, need),
                late,
                new DeskItem.Keeping(keeper));
    }

    private static String key(OfHub queue) {
        return queue.name().toLowerCase(Locale.ROOT);
    }

    private static DeskItem item(OpenLine line, @Nullable PersonId keeper) {
        Object what = line.kind() == LineKind.SKILL ? line.skill() : line.thing();
        return new DeskItem(
                "desk:item_line",
                List.of(line.title(), line.urgency(), line.quantity(), Objects.requireNonNull(what)),
                "/needs/" + line.need() + "/lines/" + line.line() + "/candidates",
                null,
                line.byWhen(),
                false,
                new DeskItem.Keeping(keeper));
    }
}
