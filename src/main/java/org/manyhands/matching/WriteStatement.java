package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.manyhands.shared.Absent;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Verdict;
import org.manyhands.shared.id.MatchId;

/**
 * One side of a dispute writes how it sees the matter, for the coordinator who settles it: also the side that did not raise it.
 * It moves nothing, and the other side does not read it.
 */
@ApplicationScoped
public class WriteStatement {

    private final Matches matches;
    private final DisputeStatements statements;
    private final SpeakersOf speakers;
    private final Clock clock;

    @Inject
    WriteStatement(Matches matches, DisputeStatements statements, SpeakersOf speakers, Clock clock) {
        this.matches = matches;
        this.statements = statements;
        this.speakers = speakers;
        this.clock = clock;
    }

    /**
     * Keeps it; written again by the same person before the dispute is settled, the later words count.
     *
     * @param words 1 to 1,000 characters
     */
    @Transactional
    public MatchOutcome handle(Actor actor, MatchId id, String words) {
        Match match = matches.lock(id).orElseThrow(Absent::new);
        Side side = MatchPolicy.sideOf(actor, match.hub(), match.group(), match.helper())
                .orElseThrow(Absent::new);
        if (MatchPolicy.writeStatement(
                                actor, match, side, statements.of(id, by -> false), () -> speakers.group(match.group()))
                        .orAbsent()
                instanceof Verdict.Refused<MatchRefusal>(MatchRefusal reason)) {
            return new MatchOutcome.Refused(reason);
        }
        statements.keep(id, new DisputeStatement(side, actor.id(), match.stateSince(), words, LocalDate.now(clock)));
        return new MatchOutcome.Done(id, match.state());
    }
}
