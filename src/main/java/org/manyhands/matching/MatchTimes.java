package org.manyhands.matching;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.manyhands.shared.id.MatchId;
import org.manyhands.shared.jobs.OneAtATime;

/**
 * What happens to matches by itself: questions lapse when their day has passed, and what one side called done is done when
 * nobody has disagreed for a fortnight. In batches, as often as one likes: a match that has moved on meanwhile is left alone.
 */
@ApplicationScoped
public class MatchTimes {

    private static final String JOB = "matching.times";
    private static final int BATCH = 500;

    private final Matches matches;
    private final Locks locks;
    private final MatchTransitions transitions;
    private final CircumstancesNow circumstances;
    private final OneAtATime oneAtATime;
    private final Scheduler scheduler;
    private final Clock clock;

    @Inject
    MatchTimes(
            Matches matches,
            Locks locks,
            MatchTransitions transitions,
            CircumstancesNow circumstances,
            OneAtATime oneAtATime,
            Scheduler scheduler,
            Clock clock) {
        this.matches = matches;
        this.locks = locks;
        this.transitions = transitions;
        this.circumstances = circumstances;
        this.oneAtATime = oneAtATime;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Looks every ten minutes; one instance at a time. */
    @Scheduled(identity = JOB, every = "10m", delayed = "1m")
    void look() {
        run();
    }

    /** Does it now; returns whether it ran, or another instance is at it. */
    boolean run() {
        return oneAtATime.run(JOB, () -> {
            move(matches.overdue(LocalDate.now(clock), BATCH), MatchAct.LAPSE, _ -> true);
            move(
                    matches.reportedBefore(clock.instant().minus(MatchPolicy.FORTNIGHT), BATCH),
                    MatchAct.FINISH,
                    _ -> true);
            // A vetting that is ended takes them back at once (MembersWatched); the last day of one comes without
            // anybody.
            move(matches.askedOfTheUnvetted(clock.instant(), BATCH), MatchAct.SHIELD, MatchPolicy::isUnvetted);
        });
    }

    /** When it looks next; empty while the clockwork stands. */
    public Optional<Instant> nextRun() {
        return Optional.ofNullable(scheduler.getScheduledJob(JOB)).map(Trigger::getNextFireTime);
    }

    /** {@code still} is asked besides the table once the match is held: what was read before may have changed. */
    private void move(List<MatchId> due, MatchAct act, Predicate<Circumstances> still) {
        due.forEach(id -> matches.frame(id).ifPresent(frame -> {
            LinePlaces line = locks.line(frame.line()).orElseThrow();
            Predicate<Match> stillDue = match -> {
                Circumstances now = circumstances.of(line, match);
                return MatchTable.find(act, match.state(), Side.RULE, match.mode())
                        .filter(row -> MatchPolicy.refusal(row, match, now).isEmpty())
                        .filter(_ -> still.test(now))
                        .isPresent();
            };
            matches.lock(id).filter(stillDue).ifPresent(match -> transitions.byItself(match, act));
        }));
    }
}
