package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.exchange.ColumnPlan.PlannedColumn;

/**
 * Proposes what the columns of a file mean, from their headings and from what stands under them. A heading speaks for a
 * meaning with up to 100 points ({@link Headings}), reduced by the share of cells that do not fit and of rows that leave it
 * empty; the strongest pairs are settled first. A column nobody speaks for is ignored: taking too little is put right by one
 * click, taking too much may publish something.
 */
public final class ColumnGuess {

    /** Cells of other shape than this share speak against a heading. */
    private static final double LEAST_FIT = 0.5;

    /** Of days and numbers, so many cells at least that we can read. */
    private static final double SOME_FIT = 0.2;

    private static final Set<ColumnMeaning> OFTEN_IN_WORDS =
            EnumSet.of(ColumnMeaning.STARTS, ColumnMeaning.ENDS, ColumnMeaning.HOURS, ColumnMeaning.PEOPLE);

    private static final int LEAST_SCORE = 25;
    private static final double GOOD_FIT = 0.8;
    private static final int FEWEST_BOXES = 3;
    private static final int FEWEST_NAMES = 3;
    private static final int MOST_WORDS_OF_A_TITLE = 12;

    /** Several columns may be guessed to mean these; of all others the best one. */
    private static final Set<ColumnMeaning> SEVERAL =
            EnumSet.of(ColumnMeaning.SKILLS, ColumnMeaning.CATEGORY, ColumnMeaning.SUMMARY, ColumnMeaning.CONTACT);

    private static final Headings HEADINGS = new Headings();

    private final Sheet sheet;
    private final List<CellShapes> shapes;
    private final List<Optional<PlannedColumn>> settled;

    /** Whether most rows say how to reach or find somebody. */
    private final boolean aboutPersons;

    private ColumnGuess(Sheet sheet) {
        this.sheet = sheet;
        shapes = IntStream.range(0, sheet.headings().size())
                .mapToObj(column -> new CellShapes(sheet.filled(column)))
                .toList();
        aboutPersons = IntStream.range(0, shapes.size())
                .filter(column ->
                        2 * sheet.filled(column).size() >= sheet.rows().size())
                .filter(column ->
                        HEADINGS.strength(sheet.headings().get(column), ColumnMeaning.CONTACT) > Headings.NOT_AT_ALL)
                .anyMatch(column -> shapes.get(column).leadToPersons());
        settled = new ArrayList<>(sheet.headings().stream()
                .map(heading -> Optional.<PlannedColumn>empty())
                .toList());
    }

    /** A plan for this file, to be checked by a person. */
    public static ColumnPlan of(Sheet sheet) {
        return new ColumnGuess(sheet).plan();
    }

    /**
     * Whether the first row names the columns. It does not when no cell of it is a name that we know, and one is what no name
     * is: a web address, a number, a day, a whole text.
     */
    static FirstRow firstRowOf(Sheet sheet) {
        boolean named = sheet.headings().stream().anyMatch(heading -> Arrays.stream(ColumnMeaning.values())
                .anyMatch(meaning -> HEADINGS.strength(heading, meaning) == Headings.AS_A_WHOLE));
        return !named && sheet.headings().stream().anyMatch(CellShapes::isNoName) ? FirstRow.ROW : FirstRow.HEADINGS;
    }

    /** What should be said about the first row: that it is none of names, or that no name in it is known. */
    static Optional<ProblemCode> doubtAboutFirstRow(Sheet sheet) {
        List<String> headings = sheet.headings();
        if (headings.stream().allMatch(String::isEmpty)) {
            return Optional.of(ProblemCode.FIRST_ROW_IS_A_ROW);
        }
        boolean known = headings.stream().anyMatch(heading -> Arrays.stream(ColumnMeaning.values())
                .anyMatch(meaning -> HEADINGS.strength(heading, meaning) > Headings.NOT_AT_ALL));
        if (liesOnItsSide(sheet)) {
            return Optional.of(ProblemCode.TABLE_ON_ITS_SIDE);
        }
        boolean data =
                headings.stream().anyMatch(heading -> CellShapes.isLink(heading) || CellShapes.isNumber(heading));
        return known && !data ? Optional.empty() : Optional.of(ProblemCode.FIRST_ROW_LOOKS_LIKE_DATA);
    }

    /** The names stand under each other, and no column has one. */
    private static boolean liesOnItsSide(Sheet sheet) {
        List<String> first = sheet.filled(0);
        long names = first.stream().filter(HEADINGS::isKnown).count();
        return names >= FEWEST_NAMES
                && 2 * names >= first.size()
                && sheet.headings().stream().noneMatch(HEADINGS::isKnown);
    }

    private record Claim(int column, ColumnMeaning meaning, int strength, double score) {}

    private ColumnPlan plan() {
        IntStream.range(0, shapes.size())
                .boxed()
                .flatMap(this::claims)
                .sorted(Comparator.comparingDouble(Claim::score)
                        .reversed()
                        .thenComparing(Claim::meaning)
                        .thenComparingInt(Claim::column))
                .forEach(this::settle);
        suggestByCells();
        return new ColumnPlan(IntStream.range(0, settled.size())
                .mapToObj(column -> settled.get(column).orElseGet(() -> unused(column)))
                .toList());
    }

    private Stream<Claim> claims(int column) {
        CellShapes cells = shapes.get(column);
        double filled = (double) sheet.filled(column).size() / sheet.rows().size();
        return Arrays.stream(ColumnMeaning.values())
                .filter(meaning -> !cells.isEmpty() && strength(column, meaning) > Headings.NOT_AT_ALL)
                .map(meaning -> {
                    int strength = strength(column, meaning);
                    double fit = fit(column, meaning);
                    double score = score(meaning, strength, fit, filled);
                    return new Claim(
                            column,
                            meaning,
                            strength,
                            toldInWords(column, meaning, strength) ? Math.max(score, LEAST_SCORE) : score);
                })
                .filter(claim -> claim.score() >= LEAST_SCORE);
    }

    /** As the cells look; figures are no urgency unless the heading says which end of them is. */
    private double fit(int column, ColumnMeaning meaning) {
        double fit = shapes.get(column).fit(meaning);
        return meaning == ColumnMeaning.URGENCY
                ? UrgencyScale.of(sheet.headings().get(column), sheet.filled(column))
                        .map(scale -> shapes.get(column).fit(scale))
                        .filter(ofScale -> ofScale > fit)
                        .orElse(fit)
                : fit;
    }

    /** As the heading says; but what is called "name" beside phone numbers or addresses may be that of a person. */
    private int strength(int column, ColumnMeaning meaning) {
        String heading = sheet.headings().get(column);
        if (isOfPersons(column, heading)) {
            return meaning == ColumnMeaning.CONTACT ? Headings.AS_A_WHOLE : Headings.NOT_AT_ALL;
        }
        if (Headings.isAsker(heading) && shapes.get(column).areOrganisations()) {
            return meaning == ColumnMeaning.GROUP ? Headings.AS_A_WHOLE : Headings.NOT_AT_ALL;
        }
        if (Headings.isPlaceOfAnswering(heading, sheet.headings())) {
            return Headings.NOT_AT_ALL;
        }
        if ((meaning == ColumnMeaning.STARTS || meaning == ColumnMeaning.ENDS)
                && Headings.isTimeOfAnswering(heading, sheet.headings())) {
            return Headings.NOT_AT_ALL;
        }
        return HEADINGS.strength(heading, meaning);
    }

    private boolean isOfPersons(int column, String heading) {
        return (Headings.isBareName(heading)
                        && (aboutPersons || standsBesideContact(column))
                        && shapes.get(column).looksLikePersons())
                || (Headings.isOwner(heading) && shapes.get(column).areShortNames());
    }

    /** "E-mail, Name": how to reach whom. */
    private boolean standsBesideContact(int column) {
        return Stream.of(column - 1, column + 1)
                .filter(beside -> beside >= 0 && beside < shapes.size())
                .anyMatch(beside ->
                        HEADINGS.strength(sheet.headings().get(beside), ColumnMeaning.CONTACT) == Headings.AS_A_WHOLE);
    }

    /** Days and numbers are often told in words that we do not read: the heading is believed for a few, but never before others. */
    private static double score(ColumnMeaning meaning, int strength, double fit, double filled) {
        double score = fit < LEAST_FIT ? 0 : strength * fit * (0.6 + 0.4 * filled);
        return OFTEN_IN_WORDS.contains(meaning) && fit >= SOME_FIT ? Math.max(score, LEAST_SCORE) : score;
    }

    /** "When: Sat mornings, one hour a week": no day, but the text of the need keeps it. */
    private boolean toldInWords(int column, ColumnMeaning meaning, int strength) {
        return (meaning == ColumnMeaning.STARTS || meaning == ColumnMeaning.ENDS)
                && strength == Headings.AS_A_WHOLE
                && shapes.get(column).tellTimes();
    }

    private void settle(Claim claim) {
        boolean taken = !mayBeOneMore(claim) && isSettled(claim.meaning());
        if (settled.get(claim.column()).isEmpty() && !taken) {
            double fit = fit(claim.column(), claim.meaning());
            boolean clear = claim.strength() == Headings.AS_A_WHOLE && fit >= GOOD_FIT;
            settle(
                    claim.column(),
                    claim.meaning(),
                    clear ? Confidence.HIGH : fit < LEAST_FIT ? Confidence.LOW : Confidence.MEDIUM);
        }
    }

    /** "Location, City": a town may stand in either, if both are called so and nothing else. */
    private static boolean mayBeOneMore(Claim claim) {
        return SEVERAL.contains(claim.meaning())
                || (claim.meaning() == ColumnMeaning.PLACE && claim.strength() == Headings.AS_A_WHOLE);
    }

    private void settle(int column, ColumnMeaning meaning, Confidence confidence) {
        settled.set(column, Optional.of(new PlannedColumn(sheet.headings().get(column), meaning, confidence)));
    }

    private boolean isSettled(ColumnMeaning meaning) {
        return settled.stream().flatMap(Optional::stream).anyMatch(column -> column.meaning() == meaning);
    }

    /** What headings did not say: a dictionary is recognised by its shape, a text by its length, a title by being short. */
    private void suggestByCells() {
        free().filter(column -> shapes.get(column).fit(ColumnMeaning.LOCALITY) > GOOD_FIT)
                .limit(isSettled(ColumnMeaning.LOCALITY) ? 0 : 1)
                .forEach(column -> settle(column, ColumnMeaning.LOCALITY, Confidence.LOW));
        markContacts();
        suggestBoxes();
        if (sheet.headings().stream().allMatch(String::isEmpty)) {
            suggestFirst(ColumnMeaning.LINK);
            suggestFirst(ColumnMeaning.ENDS);
        }
        if (!isSettled(ColumnMeaning.SUMMARY)) {
            free().filter(column -> shapes.get(column).words() >= 6)
                    .max(Comparator.comparingDouble(column -> shapes.get(column).words()))
                    .ifPresent(column -> settle(column, ColumnMeaning.SUMMARY, Confidence.LOW));
        }
        titleOfAll()
                .filter(unused -> shortText().isPresent())
                .ifPresent(column -> settled.set(column, Optional.of(unused(column))));
        if (!isSettled(ColumnMeaning.TITLE)) {
            shortText().ifPresent(column -> settle(column, ColumnMeaning.TITLE, Confidence.LOW));
        }
        if (!isSettled(ColumnMeaning.TITLE)) {
            free().filter(this::looksLikeTitles)
                    .findFirst()
                    .ifPresent(column -> settle(column, ColumnMeaning.TITLE, Confidence.LOW));
        }
    }

    /** What no heading names and looks like phone numbers or addresses is said to be so, and is no title either. */
    private void markContacts() {
        free().filter(column ->
                        !shapes.get(column).isEmpty() && shapes.get(column).areContacts())
                .toList()
                .forEach(column -> settle(column, ColumnMeaning.CONTACT, Confidence.LOW));
    }

    /** A title that is the same in all rows: the name of the project whose tasks they are. */
    private Optional<Integer> titleOfAll() {
        return IntStream.range(0, settled.size())
                .filter(column -> settled.get(column)
                        .filter(planned -> planned.meaning() == ColumnMeaning.TITLE)
                        .isPresent())
                .filter(column -> shapes.get(column).areAllTheSame())
                .boxed()
                .findFirst();
    }

    /** The first of several texts, if it is as short as a title: a "summary" before a "description". */
    private Optional<Integer> shortText() {
        List<Integer> texts = IntStream.range(0, settled.size())
                .filter(column -> settled.get(column)
                        .filter(planned -> planned.meaning() == ColumnMeaning.SUMMARY)
                        .isPresent())
                .boxed()
                .toList();
        return texts.stream()
                .limit(texts.size() < 2 ? 0 : 1)
                .filter(column -> sheet.filled(column).size() == sheet.rows().size()
                        && shapes.get(column).words() <= MOST_WORDS_OF_A_TITLE)
                .findFirst();
    }

    /** One column a skill, with a tick where it is needed: three of them are no chance. */
    private void suggestBoxes() {
        List<Integer> boxes = free().filter(
                        column -> !sheet.headings().get(column).isEmpty()
                                && shapes.get(column).areTicks())
                .toList();
        if (boxes.size() >= FEWEST_BOXES) {
            boxes.forEach(column -> settle(column, ColumnMeaning.SKILLS, Confidence.LOW));
        }
    }

    private void suggestFirst(ColumnMeaning meaning) {
        free().filter(column ->
                        !shapes.get(column).isEmpty() && shapes.get(column).fit(meaning) > GOOD_FIT)
                .findFirst()
                .ifPresent(column -> settle(column, meaning, Confidence.LOW));
    }

    private boolean looksLikeTitles(int column) {
        CellShapes cells = shapes.get(column);
        return cells.fit(ColumnMeaning.TITLE) >= GOOD_FIT
                && cells.fit(ColumnMeaning.ENDS) < LEAST_FIT
                && cells.fit(ColumnMeaning.HOURS) < LEAST_FIT
                && cells.words() >= 2
                && !(isSettled(ColumnMeaning.CONTACT) && cells.areShortNames())
                && cells.words() <= 15;
    }

    private Stream<Integer> free() {
        return IntStream.range(0, settled.size())
                .filter(column -> settled.get(column).isEmpty())
                .boxed();
    }

    private PlannedColumn unused(int column) {
        return new PlannedColumn(sheet.headings().get(column), ColumnMeaning.IGNORE, Confidence.HIGH);
    }
}
