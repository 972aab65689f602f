package org.manyhands.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.manyhands.shared.text.TextFolding;

/** The words of {@code exchange/words.tsv} by their kind, folded. What they mean in a cell is said where they are asked for. */
final class Words {

    /** What a line of the file lists. */
    enum Kind {
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
        /** what before a period says that it ends before that: "before June" */
        BEFORE,
        /** what between a beginning and its end says which is which */
        TO,
        /** what between two numbers leaves open which */
        OR,
        /** between tens and what is added to them: "treinta y cinco" */
        AND,
        /** the same where it is written together with what follows */
        AND_GLUED,
        /** a half, which makes other numbers beside it mean something else: "half a dozen" */
        HALF,
        /** that something is done one time */
        ONCE,
        /** how often something is done: "weekly" */
        OFTEN,
        /** hours of the clock in figures */
        CLOCK,
        /** what may stand among the parts of a day: "of", "the" */
        BETWEEN,
        /** what before a month means a part of it, and which days: "mid", "first week of" */
        PART,
        /** which of several: "second" */
        ORDINAL,
        HALF_YEAR,
        QUARTER,
        WEEK,
        /** days of the week */
        WEEKDAY,
        /** a tick in a box */
        TICK,
        /** a box left empty aloud */
        NO_TICK,
        /** refuses where consent is asked for, whatever follows */
        REFUSES,
        /** begins like a refusal and is a yes: "no objection" */
        NO_OBJECTION
    }

    private record Line(Kind kind, String value, List<String> written) {}

    private static final List<Line> LINES = WordFile.lines("words.tsv").stream()
            .map(line -> line.split("\t", -1))
            .map(fields -> new Line(Kind.valueOf(fields[0]), fields[1], List.of(fields[2].split("\\|", -1))))
            .toList();

    private static final Map<Kind, Map<String, String>> VALUES = new EnumMap<>(Kind.class);

    static {
        for (Kind kind : Kind.values()) {
            VALUES.put(kind, read(kind));
        }
    }

    private Words() {}

    private static Map<String, String> read(Kind kind) {
        Map<String, String> values = new LinkedHashMap<>();
        lines(kind).forEach(line -> line.written().forEach(word -> values.put(TextFolding.fold(word), line.value())));
        return values;
    }

    private static Stream<Line> lines(Kind kind) {
        return LINES.stream().filter(line -> line.kind() == kind);
    }

    /** The folded words of a kind, in the order of the file. */
    static Set<String> of(Kind kind) {
        return VALUES.getOrDefault(kind, Map.of()).keySet();
    }

    /** The folded words of a kind with what the file says each of them means. */
    static <T> Map<String, T> meanings(Kind kind, Function<String, T> read) {
        Map<String, T> meanings = new LinkedHashMap<>();
        VALUES.getOrDefault(kind, Map.of()).forEach((word, value) -> meanings.put(word, read.apply(value)));
        return meanings;
    }

    /** The words of a kind as they are written, with what the file says each of them means. */
    static Map<String, String> written(Kind kind) {
        Map<String, String> written = new LinkedHashMap<>();
        lines(kind).forEach(line -> line.written().forEach(word -> written.put(word, line.value())));
        return written;
    }

    /** Whether a cell is a word of this kind and nothing else. */
    static boolean is(Kind kind, String cell) {
        return of(kind).contains(TextFolding.fold(cell));
    }

    /** Whether a folded text begins with a word of this kind, or is one. */
    static boolean beginsWith(Kind kind, String folded) {
        return of(kind).stream().anyMatch(word -> (folded + " ").startsWith(word + " "));
    }

    /** The single words of a cell, folded. */
    static Stream<String> in(String cell) {
        return Arrays.stream(TextFolding.fold(cell).split(" ", -1));
    }

    /** A part of a pattern for texts that are not folded: any word of these kinds, the longest that fits. */
    static String anyOf(Kind... kinds) {
        return anyOf(Arrays.stream(kinds).flatMap(kind -> written(kind).keySet().stream()));
    }

    /** The same of words as they are written: so, or folded. */
    static String anyOf(Stream<String> written) {
        return written.flatMap(word -> Stream.of(word, TextFolding.fold(word)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
