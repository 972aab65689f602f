package org.manyhands.matching;

import java.util.List;

/**
 * All matches of one reader, by what is to be done about them.
 *
 * @param waiting what waits for the reader: an answer, a word whether it is done, a dispute to settle; the soonest first
 * @param awaited what the reader has answered and others have not
 * @param stuck what the reader was asked, and to which nobody can say yes as things stand: no answer is waited for
 * @param running agreed on and being worked on
 * @param suggested suggestions that nobody has been asked about, in the hubs that the reader coordinates
 * @param ended over, the latest first
 * @param overInHubs over in the hubs that the reader coordinates and no matter of their own, the latest first: what was said
 *     about it, and why it ended, is for coordinators to read
 */
public record MyMatches(
        List<MatchSummary> waiting,
        List<MatchSummary> awaited,
        List<MatchSummary> stuck,
        List<MatchSummary> running,
        List<MatchSummary> suggested,
        List<MatchSummary> ended,
        List<MatchSummary> overInHubs) {

    public MyMatches {
        waiting = List.copyOf(waiting);
        awaited = List.copyOf(awaited);
        stuck = List.copyOf(stuck);
        running = List.copyOf(running);
        suggested = List.copyOf(suggested);
        ended = List.copyOf(ended);
        overInHubs = List.copyOf(overInHubs);
    }
}
