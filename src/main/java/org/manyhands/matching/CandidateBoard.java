package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manyhands.access.Grants;
import org.manyhands.access.Role;
import org.manyhands.hubs.HubDirectory;
import org.manyhands.hubs.HubSummary;
import org.manyhands.needs.NeedMatches;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.people.Blocks;
import org.manyhands.shared.Actor;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.shared.limits.CountReading;
import org.manyhands.shared.limits.ReadBudget;
import org.manyhands.skills.Taxonomy;

/** A line with its candidates: for coordinators of the hub, and for organisers where groups ask for themselves. */
@ApplicationScoped
public class CandidateBoard {

    /**
     * Where so many can be asked in a {@link Circle}, the wider ones, in which a common skill has ten thousand people, are looked
     * at only when somebody asks for them.
     */
    static final int ENOUGH = 100;

    /** Ranking a common skill is all computing and some megabytes: more at once than processors would only use memory. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final OpenLines lines;
    private final NeedMatches matches;
    private final HubDirectory hubs;
    private final Grants grants;
    private final Blocks blocks;
    private final CandidateRows rows;
    private final NearSkills nearSkills;
    private final Taxonomy taxonomy;
    private final Geography geography;
    private final CountReading counted;
    private final Clock clock;

    @Inject
    CandidateBoard(
            OpenLines lines,
            NeedMatches matches,
            HubDirectory hubs,
            Grants grants,
            Blocks blocks,
            CandidateRows rows,
            NearSkills nearSkills,
            Taxonomy taxonomy,
            Geography geography,
            CountReading counted,
            Clock clock) {
        this.lines = lines;
        this.matches = matches;
        this.hubs = hubs;
        this.grants = grants;
        this.blocks = blocks;
        this.rows = rows;
        this.nearSkills = nearSkills;
        this.taxonomy = taxonomy;
        this.geography = geography;
        this.counted = counted;
        this.clock = clock;
    }

    /**
     * The line and who might help with it, if the actor may look for help for it. A bounded number of queries.
     *
     * @param everybody look also at those who know the skill less well, or offer something near it, where there are enough others
     */
    public Optional<LineWithCandidates> of(Actor actor, NeedId need, NeedLineId line, boolean everybody) {
        return look(actor, need, line, everybody, null);
    }

    /** The same for some offers only: what is asked before somebody is asked. */
    Optional<LineWithCandidates> of(Actor actor, NeedId need, NeedLineId line, Collection<OfferId> only) {
        return look(actor, need, line, true, only);
    }

    /**
     * To be called before people of a line are shown: counts them where that is counted.
     *
     * @param people how many of those who fit
     * @throws org.manyhands.shared.limits.TooManyReads if the reader's budget is spent
     */
    public void aboutToShow(Actor actor, LineWithCandidates line, int people) {
        if (MatchPolicy.isReadingCounted(line.side())) {
            counted.spend(actor.id(), ReadBudget.PEOPLE, people);
        }
    }

    private Optional<LineWithCandidates> look(
            Actor actor, NeedId need, NeedLineId line, boolean everybody, @Nullable Collection<OfferId> only) {
        OpenLine open = lines.find(actor, need, line).orElse(null);
        if (open == null) {
            return Optional.empty();
        }
        HubSummary hub = hubs.find(open.hub()).orElseThrow();
        Optional<Side> side = MatchPolicy.looksFor(actor, hub, open.group());
        if (side.isEmpty()) {
            return Optional.empty();
        }
        int agreed = matches.agreed(List.of(line)).getOrDefault(line, 0);
        Wanted wanted = Wanted.of(open, agreed);
        Found found = turn(() -> find(open, wanted, everybody, only, side.get()));
        return Optional.of(new LineWithCandidates(
                open,
                hub,
                agreed,
                found.ranked().fits(),
                found.ranked().leftOut(),
                found.notEverybody(),
                side.get(),
                acts(side.get(), hub, open, agreed)));
    }

    /** Whom there is, and whether others were not looked at. */
    private record Found(Ranking.Ranked ranked, boolean notEverybody) {}

    private Found find(OpenLine line, Wanted wanted, boolean everybody, @Nullable Collection<OfferId> only, Side side) {
        boolean suggested = MatchPolicy.sees(side, MatchState.SUGGESTED);
        Set<PersonId> organisers = Set.copyOf(grants.holders(Role.GROUP_ORGANISER, Scope.of(line.group())));
        Set<PersonId> blocked = blocks.around(organisers);
        Comparison comparison = new Comparison(wanted, LocalDate.now(clock), taxonomy, geography);
        Function<Circle, Ranking.Ranked> among = circle -> Ranking.rank(
                wanted,
                comparison,
                rows.read(line.hub(), line.need(), wanted, organisers, blocked, circle, only, suggested));
        List<Circle> circles = Circle.around(wanted, nearSkills);
        if (!everybody) {
            for (Circle circle : circles.subList(0, circles.size() - 1)) {
                Ranking.Ranked ranked = among.apply(circle);
                if (ranked.fits().size() >= ENOUGH) {
                    return new Found(ranked, true);
                }
            }
        }
        return new Found(among.apply(circles.getLast()), false);
    }

    private Found turn(Supplier<Found> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static Set<MatchAct> acts(Side side, HubSummary hub, OpenLine line, int agreed) {
        if (agreed >= line.quantity()) {
            return Set.of();
        }
        return Stream.concat(
                        MatchTable.from(null, side, hub.mode()),
                        MatchTable.from(MatchState.SUGGESTED, side, hub.mode()))
                .map(Transition::act)
                .filter(act -> act != MatchAct.DISCARD)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MatchAct.class)));
    }
}
