package org.manyhands.matching;

import java.util.List;
import java.util.Set;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.OpenLine;

/**
 * A line and who might help with it.
 *
 * @param agreed people or things agreed on already
 * @param fits in order, those who can be asked
 * @param leftOut those whose offer fits and who are not asked, with the reason
 * @param notEverybody whether only those who come first by skill and level were looked at: there are enough
 * @param side on which side the reader stands: what they may see and do hangs on it
 * @param acts what the reader may do: suggest and propose, ask, or nothing but look
 */
public record LineWithCandidates(
        OpenLine line,
        HubSummary hub,
        int agreed,
        List<Fit> fits,
        List<LeftOut> leftOut,
        boolean notEverybody,
        Side side,
        Set<MatchAct> acts) {

    public LineWithCandidates {
        fits = List.copyOf(fits);
        leftOut = List.copyOf(leftOut);
        acts = Set.copyOf(acts);
    }
}
