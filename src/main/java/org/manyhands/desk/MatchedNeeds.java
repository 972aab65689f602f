package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.PersonId;

/** The needs of some matches as their reader sees them, open or not; one batch however many. */
@ApplicationScoped
class MatchedNeeds {

    private final NeedBoard needs;

    @Inject
    MatchedNeeds(NeedBoard needs) {
        this.needs = needs;
    }

    /** The needs of these matches; one that does not exist for the actor any more is missing. */
    Found of(Actor actor, Collection<MatchSummary> matches) {
        // Of the rows the desk tells titles and days, which are the same in every language.
        Map<NeedId, NeedRow> rows = needs.of(
                actor, matches.stream().map(MatchSummary::need).distinct().toList(), Locale.ROOT);
        return new Found(rows, matches.stream().collect(Collectors.groupingBy(Pair::of, Collectors.counting())));
    }

    /** A helper and a need, which several matches may bring together, each for another line. */
    private record Pair(PersonId helper, NeedId need) {
        static Pair of(MatchSummary match) {
            return new Pair(match.helper(), match.need());
        }
    }

    /** What sentences about the matches name. */
    static final class Found {

        private final Map<NeedId, NeedRow> rows;
        private final Map<Pair, Long> matches;

        private Found(Map<NeedId, NeedRow> rows, Map<Pair, Long> matches) {
            this.rows = rows;
            this.matches = matches;
        }

        /** The need of the match, or null where its reader does not see it any more. */
        @Nullable
        NeedRow need(MatchSummary match) {
            return rows.get(match.need());
        }

        /** What to call the need: its title, and which line of it where the same helper is in another of the matches. */
        Object title(MatchSummary match, NeedRow need) {
            return matches.getOrDefault(Pair.of(match), 1L) == 1
                    ? need.title()
                    : need.lines().stream()
                            .filter(line -> line.id().equals(match.line()))
                            .findFirst()
                            .<Object>map(line ->
                                    new TitledLine(need.title(), line.skill() == null ? line.what() : line.skill()))
                            .orElse(need.title());
        }
    }
}
