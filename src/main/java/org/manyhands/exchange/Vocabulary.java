package org.manyhands.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.needs.Urgency;
import org.manyhands.shared.text.TextFolding;

/** Words that stand in cells and mean something fixed: {@code exchange/words.tsv}. */
final class Vocabulary {

    private enum Kind {
        /** the cell is filled in, but says nothing: "n/a", "tbd" */
        NOTHING,
        /** there is no place because the work is done from anywhere */
        REMOTE,
        /** the same at the beginning of a cell, whatever follows: "Online / Zoom" */
        REMOTE_FIRST,
        MONTH,
        /** how soon it is needed: "asap" */
        URGENT,
        /** the same at the beginning of a cell that says when, whatever follows: "ASAP, before Friday" */
        URGENT_FIRST,
        /** what counts only in a column that asks how urgent it is: "high" */
        DEGREE,
        /** a number in words, one to twelve */
        NUMBER,
        /** what a number counts */
        UNIT,
        /** what begins to speak of how old somebody has to be */
        AGE,
        /** instead of a title: the row adds up others */
        TOTAL,
        /** in a column of states: nothing is needed any more */
        DONE,
        /** in a column that tells offers from needs: somebody gives */
        OFFER,
        /** the same: somebody asks */
        REQUEST,
        /** heading of a box with a tick where that is so */
        DONE_ALOUD,
        /** what may stand before a day in figures */
        BEFORE_DAY,
        /** what people call a town for short; its full name stands in the second field */
        TOWN,
        /** what before a day says that it is the last one */
        UNTIL,
        /** what before a day says that it is the first one */
        SINCE,
        /** what before a month means the middle of it */
        MIDDLE,
        /** days of the week */
        WEEKDAY,
        /** a tick in a box */
        TICK,
        /** a box left empty aloud */
        NO_TICK
    }

    private static final int TEN = 10;
    private static final Set<String> SIGNS_OF_TICKS = Set.of("x", "X", "✓", "✔", "✔️", "☑", "✅", "●", "•", "×");

    private static final Pattern AFTER_COLON = Pattern.compile("\\s*[:=].*$", Pattern.DOTALL);
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[,،(–].*$", Pattern.DOTALL);
    private static final Pattern AFTER_ANSWER = Pattern.compile("\\s*[,،;:.(–—-].*$", Pattern.DOTALL);
    private static final Pattern AFTER_FIGURE = Pattern.compile(" \\d.*$");
    private static final Pattern BETWEEN_STATES = Pattern.compile("[,;/|–—]| - ");
    private static final Pattern WORDS_BEFORE_A_FIGURE =
            Pattern.compile("(\\p{L}{1,12}(?: \\p{L}{1,12}){0,3}) (?=\\d)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Map<Kind, List<String>> WORDS = new EnumMap<>(Kind.class);
    private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();
    private static final Map<Kind, Map<String, Urgency>> URGENCIES = new EnumMap<>(Kind.class);
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Amount.Unit> UNITS = new HashMap<>();

    private static final Map<String, String> TOWNS = new HashMap<>();

    /** Tells Amman from Oman, and is lost where texts are compared. */
    private static final String DOUBLED = "\u0651";

    static {
        for (String line : WordFile.lines("words.tsv")) {
            String[] fields = line.split("\t", -1);
            Kind kind = Kind.valueOf(fields[0]);
            List<String> words = Arrays.stream(fields[2].split("\\|", -1))
                    .map(TextFolding::fold)
                    .toList();
            WORDS.computeIfAbsent(kind, unused -> new ArrayList<>()).addAll(words);
            switch (kind) {
                case MONTH -> words.forEach(word -> MONTHS.put(word, Integer.valueOf(fields[1])));
                case NUMBER -> words.forEach(word -> NUMBERS.put(word, Integer.valueOf(fields[1])));
                case TOWN ->
                    Arrays.stream(fields[2].split("\\|", -1)).forEach(name -> TOWNS.put(asTown(name), fields[1]));
                case UNIT -> words.forEach(word -> UNITS.put(word, Amount.Unit.valueOf(fields[1])));
                case URGENT, URGENT_FIRST, DEGREE -> {
                    Map<String, Urgency> urgencies = URGENCIES.computeIfAbsent(kind, unused -> new HashMap<>());
                    words.forEach(word -> urgencies.put(word, Urgency.valueOf(fields[1])));
                }
                default -> {}
            }
        }
    }

    private Vocabulary() {}

    /** Filled in, and neither a day nor a number nor a place: "n/a", "tbd", "asap". */
    static boolean saysNothing(String cell) {
        String folded = TextFolding.fold(cell);
        return folded.isEmpty()
                || words(Kind.NOTHING).contains(folded)
                || words(Kind.URGENT).contains(folded);
    }

    /** How soon something is needed, as a cell that tells when says it: the whole cell, or its first words. */
    static Optional<Urgency> urgency(String cell) {
        String folded = TextFolding.fold(cell);
        return urgency(Kind.URGENT, folded)
                .or(() -> URGENCIES.getOrDefault(Kind.URGENT_FIRST, Map.of()).entrySet().stream()
                        .filter(word -> folded.startsWith(word.getKey() + " "))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** The same in a column that asks just that, where "high" is an answer too. */
    static Optional<Urgency> degreeOfUrgency(String cell) {
        return urgency(cell).or(() -> urgency(Kind.DEGREE, TextFolding.fold(cell)));
    }

    /**
     * Which end of a scale words name: NOW for the urgent one ("highest", "very urgent"), WHENEVER for the other ("lowest", "not
     * urgent"); nothing for what lies between.
     */
    static Optional<Urgency> endOfUrgency(String words) {
        String folded = TextFolding.fold(words);
        return urgency(Kind.URGENT, folded)
                .or(() -> urgency(Kind.DEGREE, folded))
                .or(() -> urgency(Kind.URGENT_FIRST, folded))
                // "most urgent need", "highest priority": what it begins with
                .or(() -> folded.contains(" ")
                        ? endOfUrgency(folded.substring(0, folded.lastIndexOf(' ')))
                        : Optional.empty())
                .map(degree -> degree == Urgency.THIS_WEEK ? Urgency.NOW : degree)
                .filter(degree -> degree != Urgency.THIS_MONTH);
    }

    private static Optional<Urgency> urgency(Kind kind, String folded) {
        return Optional.ofNullable(URGENCIES.getOrDefault(kind, Map.of()).get(folded));
    }

    static boolean saysOnlyRemote(String cell) {
        return words(Kind.REMOTE).contains(TextFolding.fold(cell));
    }

    static boolean saysRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.REMOTE).contains(folded)
                || words(Kind.REMOTE_FIRST).stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    /** What follows the word for "online" at the beginning of a cell, folded; empty if there is none or nothing follows. */
    static String afterRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.REMOTE_FIRST).stream()
                .filter(word -> folded.startsWith(word + " "))
                .map(word -> folded.substring(word.length() + 1))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** A folded text with each name of a month, some of which have two words, as one: "month3". */
    static String withMonthsNumbered(String folded) {
        String numbered = " " + folded + " ";
        for (Map.Entry<String, Integer> month : MONTHS.entrySet()) {
            numbered = numbered.replace(" " + month.getKey() + " ", " month" + month.getValue() + " ");
        }
        return numbered.strip();
    }

    /** Numbers in words: "three", "twenty five", "treinta y cinco", «خمسة وعشرين». */
    static IntStream numbers(String cell) {
        List<String> words = words(cell).toList();
        return IntStream.range(0, words.size())
                .filter(at -> number(words.get(at)) > 0)
                .map(at -> number(words.get(at)) + addedTo(number(words.get(at)), words.subList(at + 1, words.size())));
    }

    private static int addedTo(int number, List<String> after) {
        int next = !after.isEmpty() && after.getFirst().equals("y") ? 1 : 0;
        String other = next < after.size() ? after.get(next) : "";
        if (number < TEN && other.startsWith("و")) {
            int tens = number(other.substring(1));
            return tens(tens) ? tens : 0;
        }
        return tens(number) && number(other) < TEN ? number(other) : 0;
    }

    private static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    private static boolean tens(int number) {
        return number > TEN && number % TEN == 0;
    }

    /** What a folded word after a number says of what it counts; "per" says that no unit follows. */
    static Optional<Amount.Unit> unit(String word) {
        return Optional.ofNullable(UNITS.get(word));
    }

    /** The first thing that is counted in a cell. */
    static Amount.Unit unitIn(String cell) {
        return words(cell)
                .map(Vocabulary::unit)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Amount.Unit.NONE);
    }

    /** A cell up to where it begins to speak of ages. */
    static String beforeAge(String cell) {
        Matcher word = WORD.matcher(cell);
        while (word.find()) {
            if (words(Kind.AGE).contains(TextFolding.fold(word.group()))) {
                return cell.substring(0, word.start());
            }
        }
        return cell;
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
        return isSignOfTick(cell) || words(Kind.TICK).contains(TextFolding.fold(cell));
    }

    /** Whether a cell answers no. */
    static boolean isNoTick(String cell) {
        return words(Kind.NO_TICK).contains(TextFolding.fold(cell));
    }

    /** Whether a cell is a box, ticked or not. */
    static boolean isBox(String cell) {
        return isTick(cell) || cell.equals("-") || words(Kind.NO_TICK).contains(TextFolding.fold(cell));
    }

    /** "Total", "Total: 3 tasks", but not "Total makeover of the garden". */
    static boolean saysTotal(String title) {
        String folded = TextFolding.fold(AFTER_COLON.matcher(title).replaceFirst(""));
        return words(Kind.TOTAL).contains(folded)
                || words(Kind.TOTAL).contains(AFTER_FIGURE.matcher(folded).replaceFirst(""));
    }

    /** The same at the beginning of a row that has no title: "Total asks: 5", "Sum of all hours". */
    static boolean beginsWithTotal(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.TOTAL).stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    /** The state or one of several: "Closed, completed". */
    static boolean saysDone(String state) {
        return BETWEEN_STATES.splitAsStream(state).map(TextFolding::fold).anyMatch(words(Kind.DONE)::contains);
    }

    static boolean saysOffer(String cell) {
        return words(Kind.OFFER).contains(TextFolding.fold(cell));
    }

    static boolean saysRequest(String cell) {
        return words(Kind.REQUEST).contains(TextFolding.fold(cell));
    }

    static boolean saysDoneAloud(String foldedHeading) {
        return words(Kind.DONE_ALOUD).contains(foldedHeading);
    }

    /** A folded text that begins with a day in figures, without the words before it: "by", "Monday". */
    static String fromFirstFigure(String folded) {
        Matcher words = WORDS_BEFORE_A_FIGURE.matcher(folded);
        boolean known = words.lookingAt()
                && (words(Kind.BEFORE_DAY).contains(words.group(1))
                        || Arrays.stream(words.group(1).split(" ", -1)).allMatch(words(Kind.BEFORE_DAY)::contains));
        return known ? folded.substring(words.end()) : folded;
    }

    /** Whether a cell counts by days, weeks or the like: "3 hrs/week" says more than three. */
    static boolean countsTime(String cell) {
        return words(cell).anyMatch(word -> UNITS.get(word) == Amount.Unit.OTHER);
    }

    /** Whether a cell speaks of when something is, in whatever words: "Sat mornings", "one hour a week", "flexible". */
    static boolean tellsTime(String cell) {
        return saysNothing(cell)
                || namesWeekday(cell)
                || words(cell)
                        .anyMatch(word -> MONTHS.containsKey(word)
                                || UNITS.getOrDefault(word, Amount.Unit.NONE) != Amount.Unit.NONE);
    }

    /** Whether a cell names a month, maybe without a year. */
    static boolean namesMonth(String cell) {
        return words(cell).anyMatch(MONTHS::containsKey);
    }

    /** Whether a cell names a day of the week, or several: "Tuesdays". */
    static boolean namesWeekday(String cell) {
        return words(cell).anyMatch(words(Kind.WEEKDAY)::contains);
    }

    /** Whether a cell tells of an end: "by Friday", "bis 31.12.". */
    static boolean saysUntil(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.UNTIL).stream().anyMatch(word -> folded.startsWith(word + " "));
    }

    /** Whether a cell tells of a beginning: "from 1 May", "ab 1.2." */
    static boolean saysFrom(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.SINCE).stream().anyMatch(word -> folded.startsWith(word + " "));
    }

    /** Whether a folded word before a month means the middle of it. */
    static boolean isMiddle(String word) {
        return words(Kind.MIDDLE).contains(word);
    }

    /** What stands before the word for "online" at the end of a cell, folded: "leeds or"; empty if there is none. */
    static String beforeRemote(String cell) {
        String folded = TextFolding.fold(cell);
        return words(Kind.REMOTE_FIRST).stream()
                .filter(word -> folded.endsWith(" " + word))
                .map(word -> folded.substring(0, folded.length() - word.length() - 1))
                .min(Comparator.comparingInt(String::length))
                .orElse("");
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

    private static Stream<String> words(String cell) {
        return Arrays.stream(TextFolding.fold(cell).split(" ", -1));
    }

    private static List<String> words(Kind kind) {
        return WORDS.getOrDefault(kind, List.of());
    }
}
