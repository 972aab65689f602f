package org.manyhands.desk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.manyhands.shared.Actor;
import org.manyhands.shared.TallyQuery;
import org.manyhands.shared.UtcDay;
import org.manyhands.shared.Waiting;

/** Everything that waits for a person, that they wait for, and that they are in the middle of. */
@ApplicationScoped
public class MyWork {

    private static final Comparator<Waiting> MOST_PRESSING_FIRST = Comparator.comparing(
                    Waiting::by, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::since);

    private final List<Work> features;
    private final TallyQuery tallies;
    private final Clock clock;

    @Inject
    MyWork(@All List<Work> features, TallyQuery tallies, Clock clock) {
        this.features = features;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** What waits for the actor's answer, the most pressing first. */
    public List<Waiting> waitingFor(Actor actor) {
        return all(feature -> feature.waitingFor(actor));
    }

    /** What the actor waits for. */
    public List<Waiting> awaitedBy(Actor actor) {
        return all(feature -> feature.awaitedBy(actor));
    }

    /** What the actor is in the middle of. */
    public List<Waiting> underWay(Actor actor) {
        return all(feature -> feature.underWay(actor));
    }

    /** Whether its day has passed. */
    public boolean isLate(Waiting item) {
        LocalDate by = item.by();
        return by != null && by.isBefore(today());
    }

    /** For how many things the lines of {@link #waitingFor} stand. */
    public long countWaitingFor(Actor actor) {
        return tallies.sum(
                features.stream().map(feature -> feature.countWaitingFor(actor)).toList());
    }

    private LocalDate today() {
        return UtcDay.of(clock.instant());
    }

    private List<Waiting> all(Function<Work, List<Waiting>> share) {
        return features.stream()
                .flatMap(feature -> share.apply(feature).stream())
                .sorted(MOST_PRESSING_FIRST)
                .toList();
    }
}
