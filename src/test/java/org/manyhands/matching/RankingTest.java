package org.manyhands.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.manyhands.places.Distance;
import org.manyhands.places.PlaceId;
import org.manyhands.places.PlacePrecision;
import org.manyhands.shared.id.NeedLineId;
import org.manyhands.shared.id.OfferId;
import org.manyhands.shared.id.PersonId;
import org.manyhands.skills.Level;
import org.manyhands.skills.ResourceKind;
import org.manyhands.skills.SkillId;
import org.manyhands.skills.Taxonomy;

class RankingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Taxonomy TAXONOMY = Taxonomy.load();
    private static final SkillId POSTGRESQL = new SkillId("postgresql");
    private static final SkillId SQL = new SkillId("sql");
    private static final PlaceId HERE = new PlaceId(1);

    /** Places are so many kilometres from {@link #HERE} as their id says; each hundred is another region. */
    private static final Geography LINE = new Geography() {
        @Override
        public Distance distance(PlaceId one, PlaceId other) {
            return new Distance(Math.abs(one.geonameId() - other.geonameId()), false);
        }

        @Override
        public boolean lookAlike(PlaceId one, PlaceId other, PlacePrecision precision) {
            return precision == PlacePrecision.COUNTRY || one.geonameId() / 100 == other.geonameId() / 100;
        }
    };

    @Test
    void what_decides_whether_somebody_can_help_comes_before_how_seldom_they_were_asked() {
        Candidate same = person().skill(POSTGRESQL, Level.EXPERT)
                .asked(TODAY.minusDays(2))
                .made();
        Candidate wider = person().skill(SQL, Level.EXPERT).made();

        assertThat(order(wanted(), wider, same)).containsExactly(same.person(), wider.person());
    }

    @Test
    void among_people_who_fit_equally_those_not_asked_lately_come_first() {
        Candidate never = person().made();
        Candidate longAgo = person().asked(TODAY.minusDays(90)).made();
        Candidate lately = person().asked(TODAY.minusDays(20)).made();
        Candidate justNow = person().asked(TODAY.minusDays(1)).made();

        assertThat(order(wanted(), justNow, lately, longAgo, never))
                .containsExactly(never.person(), longAgo.person(), lately.person(), justNow.person());
    }

    @Test
    void the_displayed_facets_reproduce_the_ranking_exactly() {
        Random random = new Random(7);
        List<Candidate> crowd = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            crowd.add(person().skill(
                            random.nextBoolean() ? POSTGRESQL : SQL,
                            List.of(Level.values()).get(random.nextInt(3)))
                    .at(random.nextInt(300) + 1)
                    .hours(random.nextInt(6), random.nextInt(12))
                    .speaks(random.nextBoolean())
                    .asked(random.nextInt(3) == 0 ? null : TODAY.minusDays(random.nextInt(60)))
                    .open(random.nextInt(2))
                    .made());
        }
        Wanted wanted = wanted();
        List<Fit> ranked = rank(wanted, crowd).fits();

        // What a reader of the page has: a grade a facet, the day of the last question, and the lot.
        List<Fit> byHand = new ArrayList<>(ranked);
        Collections.shuffle(byHand, random);
        Comparator<Fit> reader = Comparator.comparing((Fit fit) -> fit.findings().stream()
                        .map(finding -> Map.of(Grade.MET, "a", Grade.PARTLY, "b", Grade.MISSING, "c")
                                .get(finding.grade()))
                        .reduce("", String::concat))
                .thenComparing(fit -> fit.lastAsked() == null ? LocalDate.MIN : fit.lastAsked())
                .thenComparing(fit -> Ranking.lot(wanted.line(), fit.person()));
        byHand.sort(reader);

        assertThat(ranked).hasSizeGreaterThan(150).containsExactlyElementsOf(byHand);
    }

    @Test
    void equals_are_drawn_by_lot_differently_for_each_line_and_the_same_each_time() {
        List<Candidate> equals = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            equals.add(person().made());
        }
        Wanted one = wanted();
        Wanted other = wanted();

        List<PersonId> first = order(one, equals.toArray(Candidate[]::new));
        Collections.shuffle(equals, new Random(1));
        assertThat(order(one, equals.toArray(Candidate[]::new))).isEqualTo(first);
        assertThat(order(other, equals.toArray(Candidate[]::new))).isNotEqualTo(first);
    }

    @Test
    void everybody_stands_in_the_order_once_with_what_serves_best() {
        PersonId versatile = PersonId.random();
        Candidate related = person().is(versatile).skill(SQL, Level.EXPERT).made();
        Candidate same = person().is(versatile).skill(POSTGRESQL, Level.WORKING).made();

        assertThat(rank(wanted(), List.of(related, same)).fits())
                .singleElement()
                .satisfies(fit -> assertThat(fit.skill()).isEqualTo(POSTGRESQL));
    }

    @ParameterizedTest
    @EnumSource(Exclusion.class)
    void who_is_left_out_is_told_with_the_reason(Exclusion why) {
        Candidate excluded = excluded(why);
        Wanted wanted = wanted();

        Ranking.Ranked ranked = rank(wanted, List.of(excluded));

        assertThat(ranked.fits()).isEmpty();
        assertThat(ranked.leftOut()).extracting(LeftOut::why).containsExactly(why);
    }

    @Test
    void somebody_with_one_paused_and_one_available_offer_is_not_left_out() {
        PersonId both = PersonId.random();

        Ranking.Ranked ranked = rank(
                wanted(),
                List.of(person().is(both).paused().made(), person().is(both).made()));

        assertThat(ranked.fits()).hasSize(1);
        assertThat(ranked.leftOut()).isEmpty();
    }

    @Test
    void of_a_careful_need_only_the_region_is_told() {
        Candidate near = person().at(60).made();
        Candidate sameCountry = person().at(150).made();

        assertThat(findings(wanted(PlacePrecision.REGION), near)).contains(Finding.PLACE_SAME_REGION);
        assertThat(findings(wanted(PlacePrecision.REGION), sameCountry)).contains(Finding.PLACE_SAME_COUNTRY);
        assertThat(rank(wanted(PlacePrecision.REGION), List.of(near))
                        .fits()
                        .getFirst()
                        .band())
                .isNull();
    }

    @Test
    void level_language_place_and_hours_are_judged_in_three_steps() {
        assertThat(findings(wanted(), person().skill(POSTGRESQL, Level.EXPERT).made()))
                .containsExactly(
                        Finding.SKILL_SAME,
                        Finding.LEVEL_REACHES,
                        Finding.LANGUAGE_SHARED,
                        Finding.PLACE_NEAR,
                        Finding.HOURS_ENOUGH,
                        Finding.ASKED_NEVER,
                        Finding.LOAD_NONE);
        assertThat(findings(
                        wanted(),
                        person().skill(POSTGRESQL, Level.LEARNING)
                                .speaks(false)
                                .at(40)
                                .hours(2, 1)
                                .open(1)
                                .asked(TODAY.minusDays(10))
                                .made()))
                .containsExactly(
                        Finding.SKILL_SAME,
                        Finding.LEVEL_JUST_BELOW,
                        Finding.LANGUAGE_NONE,
                        Finding.PLACE_FARTHER,
                        Finding.HOURS_HALF,
                        Finding.ASKED_THIS_MONTH,
                        Finding.LOAD_SOME);
    }

    @Test
    void a_thing_is_judged_by_kind_and_number_and_is_not_asked_for_skills() {
        Wanted vans = new Wanted(
                NeedLineId.random(),
                null,
                null,
                ResourceKind.TRANSPORT,
                3,
                null,
                null,
                false,
                HERE,
                PlacePrecision.PLACE,
                Set.of(),
                false);
        Candidate two = person().thing(2).made();

        Fit fit = rank(vans, List.of(two)).fits().getFirst();

        assertThat(fit.findings())
                .containsExactly(
                        Finding.KIND_SAME,
                        Finding.QUANTITY_SOME,
                        Finding.LANGUAGE_ANY,
                        Finding.PLACE_NEAR,
                        Finding.ASKED_NEVER,
                        Finding.LOAD_NONE);
        assertThat(fit.quantity()).isEqualTo(2);
    }

    private static Candidate excluded(Exclusion why) {
        Person person = person();
        return switch (why) {
            case OF_THE_GROUP -> person.ofTheGroup().made();
            case BLOCKED -> person.blocked().made();
            case NOT_VETTED -> person.notVetted().made();
            case ALREADY_ASKED -> person.alreadyAsked().made();
            case DECLINED_LATELY -> person.declined(TODAY.minusDays(29)).made();
            case AWAY -> person.away().made();
            case PAUSED -> person.paused().made();
            case RAN_OUT -> person.ranOut().made();
            case AT_LIMIT -> person.open(3).made();
            case CLASH -> person.hours(1, 40).made();
        };
    }

    private static Wanted wanted() {
        return wanted(PlacePrecision.PLACE);
    }

    private static Wanted wanted(PlacePrecision precision) {
        return new Wanted(
                NeedLineId.random(),
                POSTGRESQL,
                Level.WORKING,
                null,
                1,
                6,
                TODAY.plusDays(14),
                false,
                HERE,
                precision,
                Set.of("en"),
                true);
    }

    private static List<Finding> findings(Wanted wanted, Candidate candidate) {
        return rank(wanted, List.of(candidate)).fits().getFirst().findings();
    }

    private static List<PersonId> order(Wanted wanted, Candidate... candidates) {
        return rank(wanted, List.of(candidates)).fits().stream()
                .map(Fit::person)
                .toList();
    }

    private static Ranking.Ranked rank(Wanted wanted, List<Candidate> candidates) {
        return Ranking.rank(wanted, new Comparison(wanted, TODAY, TAXONOMY, LINE), candidates);
    }

    private static Person person() {
        return new Person();
    }

    /** Somebody who fits in every respect, until something is said about them. */
    private static final class Person {
        private PersonId id = new PersonId(UUID.randomUUID());
        private @Nullable SkillId skill = POSTGRESQL;
        private @Nullable Level level = Level.WORKING;
        private int quantity = 1;
        private boolean paused;
        private boolean ranOut;
        private boolean speaks = true;
        private int place = 5;
        private int weeklyHours = 6;
        private int hoursTaken;
        private boolean away;
        private boolean vetted = true;
        private int open;
        private @Nullable LocalDate asked;
        private boolean blocked;
        private boolean ofTheGroup;
        private boolean alreadyAsked;
        private @Nullable LocalDate declined;

        Person is(PersonId other) {
            id = other;
            return this;
        }

        Person skill(SkillId known, Level well) {
            skill = known;
            level = well;
            return this;
        }

        Person thing(int howMany) {
            skill = null;
            level = null;
            quantity = howMany;
            return this;
        }

        Person at(int kilometres) {
            place = kilometres;
            return this;
        }

        Person hours(int weekly, int taken) {
            weeklyHours = weekly;
            hoursTaken = taken;
            return this;
        }

        Person speaks(boolean yes) {
            speaks = yes;
            return this;
        }

        Person asked(@Nullable LocalDate day) {
            asked = day;
            return this;
        }

        Person open(int matches) {
            open = matches;
            return this;
        }

        Person paused() {
            paused = true;
            return this;
        }

        Person ranOut() {
            ranOut = true;
            return this;
        }

        Person away() {
            away = true;
            return this;
        }

        Person notVetted() {
            vetted = false;
            return this;
        }

        Person blocked() {
            blocked = true;
            return this;
        }

        Person ofTheGroup() {
            ofTheGroup = true;
            return this;
        }

        Person alreadyAsked() {
            alreadyAsked = true;
            return this;
        }

        Person declined(LocalDate day) {
            declined = day;
            return this;
        }

        Candidate made() {
            return new Candidate(
                    id,
                    OfferId.random(),
                    skill,
                    level,
                    quantity,
                    null,
                    null,
                    paused,
                    ranOut,
                    speaks,
                    true,
                    new PlaceId(place),
                    false,
                    25,
                    weeklyHours,
                    3,
                    away,
                    vetted,
                    open,
                    hoursTaken,
                    asked,
                    blocked,
                    ofTheGroup,
                    alreadyAsked,
                    declined);
        }
    }
}
