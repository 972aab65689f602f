package org.manyhands.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.manyhands.shared.id.PersonId;

/**
 * How one side sees what the two disagree about; read by coordinators, and by whoever wrote it.
 *
 * @param disputedAt when the dispute began that it belongs to
 * @param words 1 to 1,000 characters; empty where they were not opened, because the reader may not read them
 */
public record DisputeStatement(Side side, PersonId by, Instant disputedAt, String words, LocalDate writtenOn) {

    /** Whether it belongs to the dispute that the match is in now; always false of one that is settled. */
    boolean isAbout(Match match) {
        return match.state() == MatchState.DISPUTED && disputedAt.equals(match.stateSince());
    }
}
