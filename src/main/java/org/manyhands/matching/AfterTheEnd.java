package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedMatches;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.shared.Actor;

/** What becomes of a line once a match on it has ended: nobody should be left with "it ended" and no next step. */
@ApplicationScoped
public class AfterTheEnd {

    private final OpenLines lines;
    private final NeedMatches matches;
    private final HubDirectory hubs;

    @Inject
    AfterTheEnd(OpenLines lines, NeedMatches matches, HubDirectory hubs) {
        this.lines = lines;
        this.matches = matches;
        this.hubs = hubs;
    }

    /** How it stands with the line now; empty as long as the match holds its place, and for one that is done. */
    public Optional<LineAfter> of(Actor actor, MatchView match) {
        return match.state().isEnd() && match.state() != MatchState.DONE
                ? Optional.of(
                        lines.find(actor, match.match().need(), match.summary().line())
                                .map(line -> now(actor, line, match.side()))
                                .orElse(LineAfter.CLOSED))
                : Optional.empty();
    }

    private LineAfter now(Actor actor, OpenLine line, Side side) {
        if (matches.agreed(List.of(line.line())).getOrDefault(line.line(), 0) >= line.quantity()) {
            return LineAfter.FILLED;
        }
        HubSummary hub = hubs.find(line.hub()).orElseThrow();
        boolean looks = MatchPolicy.looksFor(actor, hub, line.group())
                .filter(side::equals)
                .isPresent();
        return looks ? LineAfter.TO_LOOK_FOR : LineAfter.OPEN;
    }
}
