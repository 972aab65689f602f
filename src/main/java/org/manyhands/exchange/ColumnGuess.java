package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes what the columns of a file mean, from their headings and from what stands under them. A heading speaks for a
 * meaning with up to 100 points ({@link Headings}), reduced by the share of cells that do not fit and of rows that leave it
 * empty; the strongest pairs are settled first. A column nobody speaks for is ignored: taking too little is put right by one
 * click, taking too much may publish something.
 */
public final class ColumnGuess {

    /** Cells of other shape than this share speak against a heading. */
    static final double LEAST_FIT = 0.5;

    /** Of days and numbers, so many cells at least that we can read. */
    private static final double SOME_FIT = 0.2;

    private static final Set<ColumnMeaning> OFTEN_IN_WORDS =
            EnumSet.of(ColumnMeaning.STARTS, ColumnMeaning.ENDS, ColumnMeaning.HOURS, ColumnMeaning.PEOPLE);

    private static final int LEAST_SCORE = 25;
    static final double GOOD_FIT = 0.8;

    /** Answers to a question for consent are short; a text under one is a text. */
    private static final int WORDS_OF_AN_ANSWER = 6;

    /** Several columns may be guessed to mean these; of all others the best one. */
    private static final Set<ColumnMeaning> SEVERAL =
            EnumSet.of(ColumnMeaning.SKILLS, ColumnMeaning.CATEGORY, ColumnMeaning.SUMMARY, ColumnMeaning.CONTACT);

    private final Sheet sheet;
    private final List<CellShapes> shapes;
    private final SettledColumns settled;

    /** Of the program for a form, or of those who answered whether it may be shared: nothing of a need. */
    private final Set<Integer> aboutAnswers;

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
                        Headings.strength(sheet.headings().get(column), ColumnMeaning.CONTACT) > Headings.NOT_AT_ALL)
                .anyMatch(column -> shapes.get(column).leadToPersons());
        settled = new SettledColumns(sheet.headings());
        aboutAnswers = new HashSet<>(FormProgram.columnsIn(sheet.headings()));
        IntStream.range(0, shapes.size())
                .filter(column -> ConsentHeadings.ask(sheet.headings().get(column))
                        && shapes.get(column).words() < WORDS_OF_AN_ANSWER)
                .forEach(aboutAnswers::add);
    }

    /** A plan for this file, to be checked by a person. */
    public static ColumnPlan of(Sheet sheet) {
        return new ColumnGuess(sheet).plan();
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
        aboutAnswers.stream().filter(settled::isFree).forEach(settled::setAside);
        new GuessByCells(sheet, shapes, settled).settle();
        return settled.plan();
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
        return aboutAnswers.contains(column) && meaning != ColumnMeaning.CONTACT
                ? Headings.NOT_AT_ALL
                : Headings.strength(heading, meaning);
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
                        Headings.strength(sheet.headings().get(beside), ColumnMeaning.CONTACT) == Headings.AS_A_WHOLE);
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
        boolean taken = !mayBeOneMore(claim) && settled.has(claim.meaning());
        if (settled.isFree(claim.column()) && !taken) {
            double fit = fit(claim.column(), claim.meaning());
            boolean clear = claim.strength() == Headings.AS_A_WHOLE && fit >= GOOD_FIT;
            settled.settle(
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
}
