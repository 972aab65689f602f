package org.manyhands.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.manyhands.needs.OpenLine;
import org.manyhands.needs.OpenLines;
import org.manyhands.offers.Commitments;
import org.manyhands.shared.Actor;
import org.manyhands.shared.id.OfferId;
import org.manyhands.skills.Taxonomy;

/** How well the two sides of a match fit: what its page tells while people decide. */
@ApplicationScoped
public class MatchFacets {

    /** Whether somebody was asked lately, and how much they have taken on, says who to ask; once asked, it says nothing. */
    private static final Set<Facet> FOR_ASKING = Set.of(Facet.ASKED, Facet.LOAD);

    private final OpenLines lines;
    private final FittingLines fitting;
    private final CandidateRows rows;
    private final MatchCommitments commitments;
    private final NearSkills nearSkills;
    private final Taxonomy taxonomy;
    private final Geography geography;
    private final Clock clock;

    @Inject
    MatchFacets(
            OpenLines lines,
            FittingLines fitting,
            CandidateRows rows,
            MatchCommitments commitments,
            NearSkills nearSkills,
            Taxonomy taxonomy,
            Geography geography,
            Clock clock) {
        this.lines = lines;
        this.fitting = fitting;
        this.rows = rows;
        this.commitments = commitments;
        this.nearSkills = nearSkills;
        this.taxonomy = taxonomy;
        this.geography = geography;
        this.clock = clock;
    }

    /**
     * The line and what was found, while the need is open and the helper's offer stands; nothing otherwise. What the helper has
     * promised by this very match is not counted against it.
     */
    public Optional<Fitting> of(Actor actor, MatchView match) {
        OfferId offer = match.offer();
        if (offer == null) {
            return Optional.empty();
        }
        return lines.find(actor, match.match().need(), match.summary().line())
                .flatMap(line -> {
                    Commitments.Load elsewhere = commitments.besides(
                            match.match().helper(), match.match().match());
                    return match.side() == Side.HELPER
                            ? fitting.of(actor, line, elsewhere)
                            : compare(line, elsewhere, offer);
                })
                .map(MatchFacets::withoutAsking);
    }

    private Optional<Fitting> compare(OpenLine line, Commitments.Load elsewhere, OfferId offer) {
        Wanted wanted = Wanted.of(line, 0);
        Comparison comparison = new Comparison(wanted, LocalDate.now(clock), taxonomy, geography);
        Circle everybody = Circle.around(wanted, nearSkills).getLast();
        return rows.read(line.hub(), line.need(), wanted, Set.of(), Set.of(), everybody, List.of(offer), false).stream()
                .map(candidate -> comparison.fit(candidate.promising(elsewhere)))
                .min(Ranking::compareGrades)
                .map(fit -> new Fitting(line, 0, fit));
    }

    private static Fitting withoutAsking(Fitting all) {
        Fit fit = all.fit();
        List<Finding> findings = fit.findings().stream()
                .filter(finding -> !FOR_ASKING.contains(finding.facet()))
                .toList();
        return new Fitting(all.line(), all.agreed(), fit.with(findings));
    }
}
