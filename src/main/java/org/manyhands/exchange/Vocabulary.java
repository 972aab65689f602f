package org.manyhands.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyhands.exchange.Words.Kind;
import org.manyhands.shared.text.TextFolding;

/** Cells that mean something fixed: no answer, a tick, "from anywhere", a sum, a state. */
final class Vocabulary {

    private static final Set<String> SIGNS_OF_TICKS = Set.of("x", "X", "✓", "✔", "✔️", "☑", "✅", "●", "•", "×");

    private static final Pattern AFTER_COLON = Pattern.compile("\\s*[:=].*$", Pattern.DOTALL);
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[,،(–].*$", Pattern.DOTALL);
    private static final Pattern AFTER_ANSWER = Pattern.compile("\\s*[,،;:.(–—-].*$", Pattern.DOTALL);
    private static final Pattern AFTER_FIGURE = Pattern.compile(" \\d.*$");
    private static final Pattern BETWEEN_STATES = Pattern.compile("[,;/|–—]| - ");

    /** Tells Amman from Oman, and is lost where texts are compared. */
    private static final String DOUBLED = "\u0651";

    private static final Map<String, String> TOWNS = new HashMap<>();

    static {
        Words.written(Kind.TOWN).forEach((name, town) -> TOWNS.put(asTown(name), town));
    }

    private Vocabulary() {}

    /** Filled in, and neither a day nor a number nor a place: "n/a", "tbd", "asap". */
    static boolean saysNothing(String cell) {
        String folded = TextFolding.fold(cell);
        return folded.isEmpty()
                || Words.of(Kind.NOTHING).contains(folded)
                || Words.of(Kind.URGENT).contains(folded);
    }

    static boolean saysOnlyRemote(String cell) {
        return Words.is(Kind.REMOTE, cell);
    }

    static boolean saysRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return Words.of(Kind.REMOTE).contains(folded) || Words.beginsWith(Kind.REMOTE_FIRST, folded);
    }

    /** What follows the word for "online" at the beginning of a cell, folded; empty if there is none or nothing follows. */
    static String afterRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return Words.of(Kind.REMOTE_FIRST).stream()
                .filter(word -> folded.startsWith(word + " "))
                .map(word -> folded.substring(word.length() + 1))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** What stands before the word for "online" at the end of a cell, folded: "leeds or"; empty if there is none. */
    static String beforeRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return Words.of(Kind.REMOTE_FIRST).stream()
                .filter(word -> folded.endsWith(" " + word))
                .map(word -> folded.substring(0, folded.length() - word.length() - 1))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    static boolean isSignOfTick(String cell) {
        return SIGNS_OF_TICKS.contains(cell);
    }

    /** What is answered, without what is said of it: "Yes, fully remote", "Sí - por Zoom". */
    static String answer(String cell) {
        String answer = AFTER_ANSWER.matcher(cell).replaceFirst("");
        return answer.isEmpty() ? cell : answer;
    }

    /** Whether a cell is a tick in a box: the heading says what is meant. */
    static boolean isTick(String cell) {
        return isSignOfTick(cell) || Words.is(Kind.TICK, cell);
    }

    /** Whether a cell answers no. */
    static boolean isNoTick(String cell) {
        return Words.is(Kind.NO_TICK, cell);
    }

    /** Whether an answer refuses what was asked for: "No, please don't", "I do not agree". */
    static boolean refuses(String answer) {
        return !Words.is(Kind.NO_OBJECTION, answer)
                && (isNoTick(answer(answer)) || Words.beginsWith(Kind.REFUSES, TextFolding.fold(answer)));
    }

    /** Whether a cell is a box, ticked or not. */
    static boolean isBox(String cell) {
        return isTick(cell) || isNoTick(cell) || cell.equals("-");
    }

    /** "Total", "Total: 3 tasks", but not "Total makeover of the garden". */
    static boolean saysTotal(String title) {
        String folded = TextFolding.fold(AFTER_COLON.matcher(title).replaceFirst(""));
        return Words.is(Kind.TOTAL, folded)
                || Words.is(Kind.TOTAL, AFTER_FIGURE.matcher(folded).replaceFirst(""));
    }

    /** The same at the beginning of a row that has no title: "Total asks: 5", "Sum of all hours". */
    static boolean beginsWithTotal(String cell) {
        return Words.beginsWith(Kind.TOTAL, TextFolding.fold(cell));
    }

    /** The same before nothing but numbers: "Volunteers total". */
    static boolean endsWithTotal(String cell) {
        String folded = TextFolding.fold(cell);
        return Words.of(Kind.TOTAL).contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** The state or one of several: "Closed, completed". */
    static boolean saysDone(String state) {
        return BETWEEN_STATES.splitAsStream(state).anyMatch(each -> Words.is(Kind.DONE, each));
    }

    static boolean saysOffer(String cell) {
        return Words.is(Kind.OFFER, cell);
    }

    static boolean saysRequest(String cell) {
        return Words.is(Kind.REQUEST, cell);
    }

    static boolean saysDoneAloud(String foldedHeading) {
        return Words.of(Kind.DONE_ALOUD).contains(foldedHeading);
    }

    /** The full name of a town that a cell names for short: "CDMX" is "Mexico City, Mexico". */
    static Optional<String> townCalled(String cell) {
        return Stream.of(cell, AFTER_NAME.matcher(cell).replaceFirst(""))
                .map(name -> TOWNS.get(asTown(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String asTown(String name) {
        return name.contains(DOUBLED) ? name.strip() : TextFolding.fold(name);
    }
}
