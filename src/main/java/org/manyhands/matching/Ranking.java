package org.manyhands.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Nearness;

/**
 * Puts people in order for a line: by their grades, facet after facet, met before partly before missing, the first facet that
 * differs deciding. This is the lexicographic order of P. C. Fishburn, "Lexicographic Orders, Utilities and Decision Rules: A
 * Survey", Management Science 20 (1974): it needs no weights, so there is nothing to tune and nothing to hide, and whoever reads
 * the facets can repeat it by hand (promise P-23).
 *
 * <p>People who are equal in every facet come in the order in which they were last asked, never asked first; those who are equal
 * in that too are drawn by lot, anew for each line, so that nobody is first by name or by having been here longer.
 */
final class Ranking {

    /** Everybody looked at for a line. */
    record Ranked(List<Fit> fits, List<LeftOut> leftOut) {}

    /**
     * Somebody with what is compared about them, put in order for the line. Compared by hand rather than through a chain of
     * comparators: a common skill has thousands, and putting them in order is what a ranking mostly does.
     *
     * @param grades as {@link #grades} tells them in one number
     * @param asked the day when they were last asked, as a number; the lowest there is if never
     */
    private record Placed(Fit fit, int grades, Nearness nearness, long asked, long lot) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            if (grades != other.grades) {
                return Integer.compare(grades, other.grades);
            }
            return asked == other.asked ? Long.compare(lot, other.lot) : Long.compare(asked, other.asked);
        }
    }

    /** Among several offers or skills of one person the one that serves best; of equal ones the nearest skill. */
    private static final Comparator<Placed> BETTER = Comparator.comparingInt(Placed::grades)
            .thenComparing(Placed::nearness)
            .thenComparing(placed -> placed.fit().offer().value());

    private static final int STEPS = Grade.values().length;

    private Ranking() {}

    /**
     * Ranks candidates for one line.
     *
     * @param candidates facts about people, several for one person where several of their skills come near
     * @return each person once: in order those who can be asked, and those left out with the first reason that holds
     */
    static Ranked rank(Wanted wanted, Comparison comparison, Collection<Candidate> candidates) {
        Map<PersonId, Placed> best = new HashMap<>(2 * candidates.size());
        Map<PersonId, LeftOut> leftOut = new HashMap<>();
        for (Candidate candidate : candidates) {
            Optional<Exclusion> why = comparison.exclusion(candidate);
            if (why.isPresent()) {
                leftOut.merge(
                        candidate.person(),
                        new LeftOut(candidate.person(), candidate.offer(), why.get()),
                        (one, other) -> one.why().compareTo(other.why()) <= 0 ? one : other);
                continue;
            }
            Fit fit = comparison.fit(candidate);
            Placed placed = new Placed(
                    fit,
                    grades(fit),
                    comparison.nearness(candidate),
                    fit.lastAsked() == null ? Long.MIN_VALUE : fit.lastAsked().toEpochDay(),
                    lot(wanted.line(), candidate.person()));
            best.merge(candidate.person(), placed, (one, other) -> BETTER.compare(one, other) <= 0 ? one : other);
        }
        List<Placed> inOrder = new ArrayList<>(best.values());
        inOrder.sort(null);
        leftOut.keySet().removeIf(best::containsKey);
        List<LeftOut> others = new ArrayList<>(leftOut.values());
        others.sort(Comparator.comparing(LeftOut::why).thenComparingLong(one -> lot(wanted.line(), one.person())));
        return new Ranked(inOrder.stream().map(Placed::fit).toList(), others);
    }

    /** Facet after facet; both have the same facets in the same order, because both were compared with the same line. */
    static int compareGrades(Fit one, Fit other) {
        return Integer.compare(grades(one), grades(other));
    }

    /** The grades as the digits of one number, the first facet's first: comparing the numbers is comparing facet after facet. */
    private static int grades(Fit fit) {
        int grades = 0;
        for (Finding finding : fit.findings()) {
            grades = grades * STEPS + digit(finding.grade());
        }
        return grades;
    }

    private static int digit(Grade grade) {
        return switch (grade) {
            case MET -> 0;
            case PARTLY -> 1;
            case MISSING -> 2;
        };
    }

    /**
     * The lot that a person draws for a line: the same each time it is asked for, different for each line, unrelated to when
     * either came to be. The mixing function of G. L. Steele, D. Lea and C. H. Flood, "Fast Splittable Pseudorandom Number
     * Generators", OOPSLA 2014, over the two random ids.
     */
    static long lot(NeedLineId line, PersonId person) {
        return mix(mix(bits(line.value())) ^ bits(person.value()));
    }

    private static long bits(UUID id) {
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
