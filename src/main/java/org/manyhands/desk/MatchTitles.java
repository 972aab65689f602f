package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** What the needs of some matches are called, for their reader; one batch a list. */
@ApplicationScoped
class MatchTitles {

    private final OpenLines lines;

    @Inject
    MatchTitles(OpenLines lines) {
        this.lines = lines;
    }

    /** The titles by need; a need that is not open any more is missing. */
    Map<NeedId, String> of(Actor actor, Collection<MatchSummary> matches) {
        List<NeedId> needs = matches.stream().map(MatchSummary::need).distinct().toList();
        Map<NeedId, String> titles = new HashMap<>();
        if (!needs.isEmpty()) {
            for (OpenLine line : lines.of(actor, needs)) {
                titles.put(line.need(), line.title());
            }
        }
        return titles;
    }
}
