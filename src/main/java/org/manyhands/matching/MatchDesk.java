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
import org.manyhands.shared.Actor;
import org.manyhands.shared.Permission;
import org.manyhands.shared.Scope;
import org.manyhands.shared.id.HubId;
import org.manyhands.shared.id.NeedId;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Taxonomy;

/** A line with its candidates: for coordinators of the hub, and for organisers where groups ask for themselves. */
@ApplicationScoped
public class MatchDesk {

    /** Ranking a common skill is all computing and some megabytes: more at once than processors would only use memory. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final OpenLines lines;
    private final NeedMatches matches;
    private final HubDirectory hubs;
    private final Grants grants;
    private final Blocks blocks;
    private final CandidateRows rows;
    private final Taxonomy taxonomy;
    private final Geography geography;
    private final Clock clock;

    @Inject
    MatchDesk(
            OpenLines lines,
            NeedMatches matches,
            HubDirectory hubs,
            Grants grants,
            Blocks blocks,
            CandidateRows rows,
            Taxonomy taxonomy,
            Geography geography,
            Clock clock) {
        this.lines = lines;
        this.matches = matches;
        this.hubs = hubs;
        this.grants = grants;
        this.blocks = blocks;
        this.rows = rows;
        this.taxonomy = taxonomy;
        this.geography = geography;
        this.clock = clock;
    }

    /** The line and everybody who might help with it, if the actor may look for help for it. A bounded number of queries. */
    public Optional<Desk> of(Actor actor, NeedId need, NeedLineId line) {
        return look(actor, need, line, null);
    }

    /** The same for some offers only: what is asked before somebody is asked. */
    Optional<Desk> of(Actor actor, NeedId need, NeedLineId line, Collection<OfferId> only) {
        return look(actor, need, line, only);
    }

    private Optional<Desk> look(Actor actor, NeedId need, NeedLineId line, @Nullable Collection<OfferId> only) {
        OpenLine open = lines.find(actor, need, line).orElse(null);
        if (open == null) {
            return Optional.empty();
        }
        HubSummary hub = hubs.find(open.hub()).orElseThrow();
        Side side = sideOf(actor, open, hub);
        if (side == null) {
            return Optional.empty();
        }
        int agreed = matches.agreed(List.of(line)).getOrDefault(line, 0);
        Wanted wanted = Wanted.of(open, agreed);
        Set<PersonId> organisers = Set.copyOf(grants.holders(Role.GROUP_ORGANISER, Scope.of(open.group())));
        Ranking.Ranked ranked = ranked(open.hub(), need, wanted, organisers, only);
        return Optional.of(
                new Desk(open, hub, agreed, ranked.fits(), ranked.leftOut(), side, acts(side, hub, open, agreed)));
    }

    private Ranking.Ranked ranked(
            HubId hub, NeedId need, Wanted wanted, Set<PersonId> organisers, @Nullable Collection<OfferId> only) {
        Set<PersonId> blocked = blocks.around(organisers);
        turns.acquireUninterruptibly();
        try {
            List<Candidate> candidates = rows.read(hub, need, wanted, organisers, blocked, only);
            return Ranking.rank(wanted, new Comparison(wanted, LocalDate.now(clock), taxonomy, geography), candidates);
        } finally {
            turns.release();
        }
    }

    /** Coordinators who are no party look for help for every group; organisers for their own, where the mode has it. */
    private static @Nullable Side sideOf(Actor actor, OpenLine line, HubSummary hub) {
        if (actor.may(Permission.RUN_GROUP, line.group())) {
            return hub.mode().groupsAskPeople() ? Side.GROUP : null;
        }
        return actor.may(Permission.MODERATE_MATCHES, line.hub()) ? Side.COORDINATOR : null;
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
