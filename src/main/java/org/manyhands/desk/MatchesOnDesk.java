package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchBoard;
import org.manyhands.matching.MatchState;
import org.manyhands.matching.MatchSummary;
import org.manyhands.matching.Side;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.NeedQueues;
import org.manyhands.needs.OpenLine;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** The matches of a hub on its desk, and the lines for which nobody is found yet. */
@ApplicationScoped
class MatchesOnDesk implements DeskSource {

    private static final int MOST_LINES = 100;

    private final MatchBoard matches;
    private final MatchTitles titles;
    private final NeedQueues needs;

    @Inject
    MatchesOnDesk(MatchBoard matches, MatchTitles titles, NeedQueues needs) {
        this.matches = matches;
        this.titles = titles;
        this.needs = needs;
    }

    @Override
    public List<DeskQueue> queues(Actor actor, HubId hub) {
        return List.of(
                new DeskQueue(
                        "unmatched",
                        DeskPart.WAITING_FOR_US,
                        unmatched(actor, hub).size()),
                queue(actor, hub, "suggested", DeskPart.WAITING_FOR_US),
                queue(actor, hub, "confirm", DeskPart.WAITING_FOR_US),
                queue(actor, hub, "disputed", DeskPart.WAITING_FOR_US),
                queue(actor, hub, "proposed", DeskPart.WAITING_FOR_OTHERS),
                queue(actor, hub, "late", DeskPart.LOOKED_AFTER));
    }

    @Override
    public List<DeskItem> items(Actor actor, HubId hub, String key, int offset, int limit) {
        if (key.equals("unmatched")) {
            List<OpenLine> lines =
                    unmatched(actor, hub).stream().skip(offset).limit(limit).toList();
            Map<NeedId, PersonId> keepers =
                    needs.keepers(actor, hub, lines.stream().map(OpenLine::need).toList());
            return lines.stream()
                    .map(line -> item(line, keepers.get(line.need())))
                    .toList();
        }
        List<MatchSummary> found =
                in(actor, hub, key).stream().skip(offset).limit(limit).toList();
        Map<NeedId, String> names = titles.of(actor, found);
        return found.stream()
                .map(match -> new DeskItem(
                        "desk:item_match",
                        List.of(names.getOrDefault(match.need(), "…"), match.state()),
                        "/matches/" + match.id(),
                        LocalDate.ofInstant(match.since(), ZoneOffset.UTC),
                        match.answerBy(),
                        null))
                .toList();
    }

    private DeskQueue queue(Actor actor, HubId hub, String key, DeskPart part) {
        return new DeskQueue(key, part, in(actor, hub, key).size());
    }

    private List<MatchSummary> in(Actor actor, HubId hub, String key) {
        List<MatchSummary> found =
                switch (key) {
                    case "suggested" -> matches.suggested(actor);
                    case "confirm" ->
                        matches.waitingForMe(actor).stream()
                                .filter(match ->
                                        match.side() == Side.COORDINATOR && match.state() == MatchState.PROPOSED)
                                .toList();
                    case "disputed" -> matches.disputed(actor);
                    case "proposed" -> matches.waitingForOthers(actor);
                    case "late" -> matches.late(actor);
                    default -> List.of();
                };
        return found.stream().filter(match -> match.hub().equals(hub)).toList();
    }

    private List<OpenLine> unmatched(Actor actor, HubId hub) {
        return matches.withoutMatch(actor, hub, MOST_LINES);
    }

    private static DeskItem item(OpenLine line, @Nullable PersonId keeper) {
        Object what = line.kind() == LineKind.SKILL ? line.skill() : line.thing();
        return new DeskItem(
                "desk:item_line",
                List.of(line.title(), line.urgency(), line.quantity(), Objects.requireNonNull(what)),
                "/needs/" + line.need() + "/lines/" + line.line() + "/candidates",
                null,
                line.byWhen(),
                new DeskItem.Keeping(keeper));
    }
}
