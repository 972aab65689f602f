package org.manyhands.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manyhands.places.Distance;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.skills.Level;
import org.manyhands.skills.Nearness;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

/**
 * Compares people with one line, facet by facet. Plain arithmetic on facts: no weights, no sum, nothing learned from what
 * people did, and no framework. Made for one line and one day; not safe for several threads.
 */
final class Comparison {

    /** Without a day by which it is wanted, a month is taken to be meant. */
    private static final int DAYS_IF_NOT_SAID = 28;

    /** Asked within so many days counts as asked this week. */
    static final int WEEK = 7;

    /** Asked, or said no, within so many days counts as lately. */
    static final int LATELY = 30;

    private final Wanted wanted;
    private final LocalDate today;
    private final Taxonomy taxonomy;
    private final Geography geography;
    private final Map<SkillId, Nearness> nearness = new HashMap<>();
    private final Map<PlaceId, Distance> distances = new HashMap<>();

    Comparison(Wanted wanted, LocalDate today, Taxonomy taxonomy, Geography geography) {
        this.wanted = wanted;
        this.today = today;
        this.taxonomy = taxonomy;
        this.geography = geography;
    }

    /** Why this person is left out, if they are: the first reason that holds. */
    Optional<Exclusion> exclusion(Candidate person) {
        if (person.ofTheGroup()) {
            return Optional.of(Exclusion.OF_THE_GROUP);
        }
        if (person.isBlocked()) {
            return Optional.of(Exclusion.BLOCKED);
        }
        if (wanted.vettedOnly() && !person.vetted()) {
            return Optional.of(Exclusion.NOT_VETTED);
        }
        if (person.asked()) {
            return Optional.of(Exclusion.ALREADY_ASKED);
        }
        if (person.declinedOn() != null && days(person.declinedOn()) < LATELY) {
            return Optional.of(Exclusion.DECLINED_LATELY);
        }
        if (person.away()) {
            return Optional.of(Exclusion.AWAY);
        }
        if (person.paused()) {
            return Optional.of(Exclusion.PAUSED);
        }
        if (person.ranOut()) {
            return Optional.of(Exclusion.RAN_OUT);
        }
        if (person.openMatches() >= person.limit()) {
            return Optional.of(Exclusion.AT_LIMIT);
        }
        return clashes(person) ? Optional.of(Exclusion.CLASH) : Optional.empty();
    }

    /** How near what this person offers comes to what is wanted; {@link Nearness#NONE} makes nobody a candidate. */
    Nearness nearness(Candidate person) {
        SkillId skill = wanted.skill();
        SkillId offered = person.skill();
        return skill == null || offered == null
                ? Nearness.EXACT
                : nearness.computeIfAbsent(offered, known -> taxonomy.nearness(skill, known));
    }

    /** What is found about each facet that applies to this line. */
    Fit fit(Candidate person) {
        List<Finding> findings = new ArrayList<>(Facet.values().length);
        findings.add(what(person));
        if (wanted.isForSkill()) {
            findings.add(level(wanted.level(), person.level()));
        } else {
            findings.add(person.quantity() >= wanted.left() ? Finding.QUANTITY_ALL : Finding.QUANTITY_SOME);
        }
        findings.add(language(person));
        Distance distance = distance(person.place());
        findings.add(place(person, distance));
        int hoursLeft = hoursLeft(person);
        if (wanted.isForSkill()) {
            findings.add(hours(hoursLeft));
        }
        findings.add(asked(person.lastAsked()));
        findings.add(person.openMatches() == 0 ? Finding.LOAD_NONE : Finding.LOAD_SOME);
        Distance told = wanted.placeShown() == PlacePrecision.PLACE ? distance : null;
        return new Fit(
                person.person(),
                person.offer(),
                findings,
                person.skill(),
                person.level(),
                Math.min(person.quantity(), wanted.left()),
                told == null ? null : told.band(),
                told != null && told.acrossBorder(),
                hoursLeft,
                person.openMatches(),
                person.limit(),
                person.lastAsked());
    }

    private Finding what(Candidate person) {
        if (!wanted.isForSkill()) {
            return Finding.KIND_SAME;
        }
        return switch (nearness(person)) {
            case EXACT -> Finding.SKILL_SAME;
            case NARROWER -> Finding.SKILL_NARROWER;
            case BROADER -> Finding.SKILL_WIDER;
            case RELATED -> Finding.SKILL_RELATED;
            case SIBLING -> Finding.SKILL_SIBLING;
            case NONE -> Finding.WHAT_NOT_LISTED;
        };
    }

    private static Finding level(@Nullable Level wanted, @Nullable Level known) {
        Level least = wanted == null ? Level.LEARNING : wanted;
        if (known == null) {
            return least == Level.LEARNING ? Finding.LEVEL_WANTS_TO_BEGIN : Finding.LEVEL_WANTS_TO_LEARN;
        }
        if (known.reaches(least)) {
            return Finding.LEVEL_REACHES;
        }
        return least == Level.EXPERT && known == Level.LEARNING ? Finding.LEVEL_BELOW : Finding.LEVEL_JUST_BELOW;
    }

    private Finding language(Candidate person) {
        if (wanted.languages().isEmpty()) {
            return Finding.LANGUAGE_ANY;
        }
        if (person.speaks()) {
            return Finding.LANGUAGE_SHARED;
        }
        return person.saysLanguages() ? Finding.LANGUAGE_NONE : Finding.LANGUAGE_NOT_SAID;
    }

    private Finding place(Candidate person, @Nullable Distance distance) {
        boolean fromAfar = wanted.remote() && (person.remote() || !wanted.isForSkill());
        if (fromAfar) {
            return Finding.PLACE_REMOTE;
        }
        PlaceId there = wanted.place();
        if (there == null) {
            return wanted.remote() ? Finding.PLACE_NOT_REMOTE : Finding.PLACE_ANYWHERE;
        }
        PlaceId here = person.place();
        if (here == null || distance == null) {
            return Finding.PLACE_NOT_SAID;
        }
        if (wanted.placeShown() != PlacePrecision.PLACE) {
            return roughly(here, there);
        }
        if (distance.kilometres() <= person.reachKm() || distance.band().kilometres() <= 1) {
            return Finding.PLACE_NEAR;
        }
        return distance.kilometres() <= 2.0 * person.reachKm() ? Finding.PLACE_FARTHER : Finding.PLACE_TOO_FAR;
    }

    /**
     * Of a careful need only the region is told, of a protected one the country: a distance would let whoever moves their own
     * place about find the town.
     */
    private Finding roughly(PlaceId here, PlaceId there) {
        if (wanted.placeShown() == PlacePrecision.REGION && geography.lookAlike(here, there, PlacePrecision.REGION)) {
            return Finding.PLACE_SAME_REGION;
        }
        return geography.lookAlike(here, there, PlacePrecision.COUNTRY)
                ? Finding.PLACE_SAME_COUNTRY
                : Finding.PLACE_TOO_FAR;
    }

    private Finding hours(int left) {
        Integer hours = wanted.hours();
        if (hours == null) {
            return Finding.HOURS_NOT_SAID;
        }
        if (left >= hours) {
            return Finding.HOURS_ENOUGH;
        }
        return 2 * left >= hours ? Finding.HOURS_HALF : Finding.HOURS_TOO_FEW;
    }

    private Finding asked(@Nullable LocalDate last) {
        if (last == null) {
            return Finding.ASKED_NEVER;
        }
        long ago = days(last);
        return ago < WEEK ? Finding.ASKED_THIS_WEEK : ago < LATELY ? Finding.ASKED_THIS_MONTH : Finding.ASKED_LONG_AGO;
    }

    private boolean clashes(Candidate person) {
        if (wanted.isForSkill()) {
            return wanted.hours() != null && person.hoursTaken() > 0 && hoursLeft(person) <= 0;
        }
        LocalDate day = wanted.byWhen() == null ? today : wanted.byWhen();
        boolean tooLate = person.until() != null && person.until().isBefore(today);
        boolean tooEarly = person.from() != null && person.from().isAfter(day) && wanted.byWhen() != null;
        return tooLate || tooEarly || person.quantity() <= 0;
    }

    /** What is left of a person's hours until the day, started weeks counted whole, after what they promised already. */
    private int hoursLeft(Candidate person) {
        if (wanted.hours() == null) {
            return 0;
        }
        LocalDate day = wanted.byWhen();
        long days = day == null ? DAYS_IF_NOT_SAID : Math.max(0, ChronoUnit.DAYS.between(today, day));
        long weeks = (days + WEEK - 1) / WEEK;
        return (int) Math.max(0, weeks * person.weeklyHours() - person.hoursTaken());
    }

    private @Nullable Distance distance(@Nullable PlaceId here) {
        PlaceId there = wanted.place();
        return here == null || there == null
                ? null
                : distances.computeIfAbsent(here, unknown -> geography.distance(unknown, there));
    }

    private long days(LocalDate since) {
        return ChronoUnit.DAYS.between(since, today);
    }
}
