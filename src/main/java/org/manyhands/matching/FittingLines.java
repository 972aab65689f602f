package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.LineKind;
import org.manyhands.needs.NeedFilter;
import org.manyhands.needs.NeedMatches;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.offers.Commitments;
import org.manyhands.offers.OfferBoard;
import org.manyhands.offers.OfferKind;
import org.manyhands.offers.OfferSummary;
import org.manyhands.offers.OfferedSkill;
import org.manyhands.people.Capacities;
import org.manyhands.people.Capacity;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.skills.Nearness;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/**
 * The other direction: for one person, the lines that what they offer fits, compared by the same facets. Whether they were asked
 * lately does not matter when they choose themselves; among lines that fit equally the more urgent comes first, then the
 * sooner, then the one drawn by lot.
 */
@ApplicationScoped
public class FittingLines {

    /** Needs looked through: the most urgent of a hub; nobody reads further. */
    private static final int MOST_NEEDS = 500;

    private final OfferBoard offers;
    private final OpenLines lines;
    private final NeedMatches matches;
    private final Capacities capacities;
    private final MatchCommitments commitments;
    private final NearSkills nearSkills;
    private final Session session;
    private final Taxonomy taxonomy;
    private final Geography geography;
    private final Clock clock;

    @Inject
    FittingLines(
            OfferBoard offers,
            OpenLines lines,
            NeedMatches matches,
            Capacities capacities,
            MatchCommitments commitments,
            NearSkills nearSkills,
            Session session,
            Taxonomy taxonomy,
            Geography geography,
            Clock clock) {
        this.offers = offers;
        this.lines = lines;
        this.matches = matches;
        this.capacities = capacities;
        this.commitments = commitments;
        this.nearSkills = nearSkills;
        this.session = session;
        this.taxonomy = taxonomy;
        this.geography = geography;
        this.clock = clock;
    }

    /** Open lines of the actor's hubs that fit what they offer, best first; without those they are asked about already. */
    public List<Fitting> of(Actor actor) {
        List<OfferSummary> mine =
                offers.mine(actor).stream().filter(OfferSummary::isOnOffer).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        List<OpenLine> open = lines.matching(actor, wanted(mine), MOST_NEEDS).stream()
                .filter(line -> MatchPolicy.mayGive(actor, line.hub(), line.group()))
                .toList();
        Set<NeedLineId> asked = askedAbout(actor);
        Map<NeedLineId, Integer> agreed =
                matches.agreed(open.stream().map(OpenLine::line).toList());
        Self self = self(actor, commitments.of(actor.id()));
        Comparator<Fitting> order = Comparator.comparing(Fitting::fit, Ranking::compareGrades)
                .thenComparing(fitting -> fitting.line().urgency())
                .thenComparing(fitting -> fitting.line().byWhen(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(fitting -> Ranking.lot(fitting.line().line(), actor.id()));
        return open.stream()
                .filter(line -> !asked.contains(line.line()))
                .filter(line -> agreed.getOrDefault(line.line(), 0) < line.quantity())
                .map(line -> best(self, mine, line, agreed.getOrDefault(line.line(), 0)))
                .flatMap(Optional::stream)
                .sorted(kindsApart(order))
                .toList();
    }

    /** How the actor fits one line, with the best of what they offer; with nothing listed, what is missing says so. */
    public Optional<Fitting> of(Actor actor, OpenLine line) {
        return of(actor, line, commitments.of(actor.id()));
    }

    /** The same, where what else they have promised is known. */
    Optional<Fitting> of(Actor actor, OpenLine line, Commitments.Load promised) {
        List<OfferSummary> mine =
                offers.mine(actor).stream().filter(OfferSummary::isOnOffer).toList();
        int agreed = matches.agreed(List.of(line.line())).getOrDefault(line.line(), 0);
        return best(self(actor, promised), mine, line, agreed);
    }

    /** Lines for people have other facets than lines for things; each kind keeps its own order, people first. */
    private static Comparator<Fitting> kindsApart(Comparator<Fitting> within) {
        return (one, other) -> {
            int kinds = one.line().kind().compareTo(other.line().kind());
            return kinds != 0 ? kinds : within.compare(one, other);
        };
    }

    private NeedFilter wanted(List<OfferSummary> mine) {
        boolean onlySkills = mine.stream().allMatch(offer -> offer.kind() == OfferKind.SKILLS);
        Set<SkillId> served = onlySkills
                ? mine.stream()
                        .flatMap(offer -> offer.skills().stream())
                        .flatMap(offered -> nearSkills.servedBy(offered.skill()).stream())
                        .collect(Collectors.toSet())
                : Set.of();
        return new NeedFilter("", Set.of(), Map.of(), served, null, 0, false, null, null, null, null);
    }

    private Optional<Fitting> best(Self self, List<OfferSummary> mine, OpenLine line, int agreed) {
        Wanted wanted = Wanted.of(line, agreed);
        Comparison comparison = new Comparison(wanted, LocalDate.now(clock), taxonomy, geography);
        List<Candidate> candidates = new ArrayList<>();
        for (OfferSummary offer : mine) {
            if (line.kind() == LineKind.RESOURCE && Objects.equals(offer.resource(), line.resource())) {
                candidates.add(self.candidate(line, offer, null));
            }
            if (line.kind() == LineKind.SKILL) {
                offer.skills().forEach(skill -> candidates.add(self.candidate(line, offer, skill)));
            }
        }
        return candidates.stream()
                .filter(candidate -> comparison.nearness(candidate) != Nearness.NONE)
                .sorted(Comparator.comparing(comparison::nearness))
                .map(comparison::fit)
                .min(Ranking::compareGrades)
                .map(fit -> new Fitting(line, agreed, fit));
    }

    private Self self(Actor actor, Commitments.Load promised) {
        return new Self(actor, capacities.of(Set.of(actor.id())).get(actor.id()), promised);
    }

    private Set<NeedLineId> askedAbout(Actor actor) {
        return session
                .createQuery(
                        "select m.lineId from Match m where m.helperId = :helper and m.endedAt is null and m.state <> :suggested",
                        UUID.class)
                .setParameter("helper", actor.id().value())
                .setParameter("suggested", MatchState.SUGGESTED)
                .getResultList()
                .stream()
                .map(NeedLineId::new)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What is known of the actor; what only matters when others ask is left at its best. */
    private record Self(Actor actor, @Nullable Capacity capacity, Commitments.Load load) {

        Candidate candidate(OpenLine line, OfferSummary offer, @Nullable OfferedSkill skill) {
            Set<String> languages = capacity == null ? Set.of() : capacity.languages();
            return new Candidate(
                    actor.id(),
                    offer.id(),
                    skill == null ? null : skill.skill(),
                    skill == null ? null : skill.level(),
                    offer.quantity(),
                    offer.from(),
                    offer.until(),
                    false,
                    false,
                    languages.stream().anyMatch(line.languages()::contains),
                    !languages.isEmpty(),
                    capacity == null ? null : capacity.place(),
                    capacity != null && capacity.remote(),
                    capacity == null ? 0 : capacity.reachKm(),
                    capacity == null ? 0 : capacity.weeklyHours(),
                    capacity == null ? 1 : capacity.matchLimit(),
                    false,
                    true,
                    load.openMatches(),
                    load.hours(),
                    null,
                    false,
                    false,
                    false,
                    null);
        }
    }
}
