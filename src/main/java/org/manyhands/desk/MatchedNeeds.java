package org.manyhands.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.manyhands.matching.MatchSummary;
import org.manyhands.needs.NeedBoard;
import org.manyhands.needs.NeedRow;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedId;

/** The needs of some matches as their reader sees them, open or not; one batch however many. */
@ApplicationScoped
class MatchedNeeds {

    private final NeedBoard needs;

    @Inject
    MatchedNeeds(NeedBoard needs) {
        this.needs = needs;
    }

    /** The needs by id; one that does not exist for the actor any more is missing. */
    Map<NeedId, NeedRow> of(Actor actor, Collection<MatchSummary> matches) {
        // Of the rows the desk tells titles and days, which are the same in every language.
        return needs.of(
                actor, matches.stream().map(MatchSummary::need).distinct().toList(), Locale.ROOT);
    }
}
