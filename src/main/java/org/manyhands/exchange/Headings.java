package org.manyhands.exchange;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.manyhands.exchange.HeadingWords.Kind;
import org.manyhands.shared.text.TextFolding;

/**
 * What people call their columns, in several languages: {@code exchange/headings.tsv}, a line a meaning, with the headings
 * that mean it as a whole and those that mean it as part of a longer one. Matched without case, accents, underscores and
 * camel case, without remarks in brackets, so that {@code orgTitle}, {@code org_title} and "Org title" are the same.
 */
final class Headings {

    static final int NOT_AT_ALL = 0;
    static final int AS_A_WHOLE = 100;
    private static final int BESIDE_ITS_THING = 80;
    private static final int AS_A_PART = 60;
    /** In a heading that is a whole sentence, a word says less. */
    private static final int IN_A_SENTENCE = 40;

    private static final int WORDS_OF_A_SENTENCE = 6;
    private static final int WORDS_OF_A_STATE = 3;

    private static final Pattern THING = Pattern.compile("^" + HeadingWords.anyOf(Kind.THING) + " ");
    private static final Pattern SITE = Pattern.compile("^" + HeadingWords.anyOf(Kind.SITE) + " ");

    /** What names something, and not its kind, number or address. */
    private static final Set<ColumnMeaning> NAMED =
            EnumSet.of(ColumnMeaning.TITLE, ColumnMeaning.GROUP, ColumnMeaning.PLACE, ColumnMeaning.COUNTRY);

    /** Where a heading says in what its numbers count. */
    private static final Pattern UNIT = Pattern.compile("\\(([^)]*)\\)|(?<= in )\\p{L}+");

    private static final Set<ColumnMeaning> OF_A_SITE = EnumSet.of(
            ColumnMeaning.PLACE,
            ColumnMeaning.REGION,
            ColumnMeaning.COUNTRY,
            ColumnMeaning.POSTCODE,
            ColumnMeaning.LATITUDE,
            ColumnMeaning.LONGITUDE);

    /** By a whole heading, folded. */
    private static final Map<String, Set<ColumnMeaning>> MEANINGS = new HashMap<>();

    /** What means something within a longer heading, folded. */
    private static final Map<ColumnMeaning, List<String>> PARTS = new EnumMap<>(ColumnMeaning.class);

    static {
        for (String line : WordFile.lines("headings.tsv")) {
            String[] fields = line.split("\t", -1);
            ColumnMeaning meaning = ColumnMeaning.valueOf(fields[0]);
            names(fields[1])
                    .forEach(name -> MEANINGS.computeIfAbsent(name, unused -> EnumSet.noneOf(ColumnMeaning.class))
                            .add(meaning));
            PARTS.put(meaning, names(fields[2]));
        }
    }

    private Headings() {}

    private static List<String> names(String bars) {
        return Arrays.stream(bars.split("\\|", -1))
                .filter(name -> !name.isBlank())
                .map(TextFolding::fold)
                .toList();
    }

    /** Whether this as a whole is a heading that we know. */
    static boolean isKnown(String cell) {
        if (cell.length() > HeadingReadings.LONGEST) {
            return false;
        }
        String heading = HeadingReadings.whole(cell);
        return HeadingReadings.folded(heading).stream()
                .flatMap(folded -> MEANINGS.getOrDefault(folded, Set.of()).stream())
                .anyMatch(meaning -> meaning != ColumnMeaning.HOURS || !countsNoHours(heading));
    }

    /** Whether it speaks for anything at all. */
    static boolean isAnyKnownIn(String heading) {
        return Arrays.stream(ColumnMeaning.values()).anyMatch(meaning -> strength(heading, meaning) > NOT_AT_ALL);
    }

    /** Whether a column says what has become of each row ("Status", "Request status"). No need is made of it. */
    static boolean isState(String heading) {
        return saysDone(heading) || names(HeadingReadings.of(heading)).anyMatch(Headings::isNameOfState);
    }

    private static boolean isNameOfState(String folded) {
        String[] words = folded.split(" ", -1);
        return HeadingWords.have(Kind.STATE, folded)
                || (words.length <= WORDS_OF_A_STATE
                        && Arrays.stream(words)
                                .anyMatch(word -> HeadingWords.have(Kind.STATE, word)
                                        && !HeadingWords.have(Kind.STATE_ALONE, word)));
    }

    /** Whether a tick under it says that a row is done. */
    static boolean saysDone(String heading) {
        return names(HeadingReadings.of(heading)).anyMatch(Vocabulary::saysDoneAloud);
    }

    /** Whether it says "name" and not of what. */
    static boolean isBareName(String heading) {
        return is(Kind.BARE_NAME, heading);
    }

    /** Whether it names a group or a person. */
    static boolean isOwner(String heading) {
        return is(Kind.OWNER, heading);
    }

    /** Whether it names who asks. */
    static boolean isAsker(String heading) {
        return is(Kind.ASKER, heading);
    }

    /** Whether a word of it says that a name or a person is told, whatever the others say. */
    static boolean speaksOfNames(String heading) {
        return Words.in(heading)
                .anyMatch(word -> HeadingWords.have(Kind.NAME, word) || HeadingWords.have(Kind.PERSON, word));
    }

    private static boolean is(Kind kind, String heading) {
        return names(HeadingReadings.of(heading)).anyMatch(name -> HeadingWords.have(kind, name));
    }

    /** What it is called, in any language; not the end of a path, whose beginning may say whose name it is. */
    private static Stream<String> names(HeadingReadings heading) {
        return Stream.concat(Stream.of(heading.whole()), heading.translations().stream())
                .flatMap(reading -> HeadingReadings.folded(reading).stream());
    }

    /** How strongly a heading speaks for a meaning, 0 to 100. */
    static int strength(String written, ColumnMeaning meaning) {
        HeadingReadings heading = HeadingReadings.of(written);
        return Math.max(
                ofReading(heading.whole(), meaning),
                Math.max(ofEndOfPath(heading, meaning), ofTranslation(heading, meaning)));
    }

    /** "Organization / Organización / المنظمة": what one of several languages says, unless one speaks of persons. */
    private static int ofTranslation(HeadingReadings heading, ColumnMeaning meaning) {
        if (meaning != ColumnMeaning.CONTACT
                && heading.translations().stream()
                        .anyMatch(name -> ofReading(name, ColumnMeaning.CONTACT) > NOT_AT_ALL)) {
            return NOT_AT_ALL;
        }
        return heading.translations().stream()
                .mapToInt(name -> Math.min(ofReading(name, meaning), BESIDE_ITS_THING))
                .max()
                .orElse(NOT_AT_ALL);
    }

    /** What the last part of a path says, unless the whole speaks of persons or the part is a name that may be one of theirs. */
    private static int ofEndOfPath(HeadingReadings heading, ColumnMeaning meaning) {
        return heading.endOfPath()
                .filter(end -> !isBareName(end) && ofReading(heading.whole(), ColumnMeaning.CONTACT) == NOT_AT_ALL)
                .map(end -> Math.min(ofReading(end, meaning), BESIDE_ITS_THING))
                .orElse(NOT_AT_ALL);
    }

    private static int ofReading(String reading, ColumnMeaning meaning) {
        return meaning == ColumnMeaning.HOURS && countsNoHours(reading)
                ? NOT_AT_ALL
                : HeadingReadings.folded(reading).stream()
                        .mapToInt(folded -> ofFolded(folded, meaning))
                        .max()
                        .orElse(NOT_AT_ALL);
    }

    private static int ofFolded(String folded, ColumnMeaning meaning) {
        if (isCalled(meaning, folded)) {
            return AS_A_WHOLE;
        }
        if (isBesideItsThing(folded, meaning)) {
            return BESIDE_ITS_THING;
        }
        String spaced = " " + folded + " ";
        boolean part =
                PARTS.getOrDefault(meaning, List.of()).stream().anyMatch(name -> spaced.contains(" " + name + " "))
                        || (meaning == ColumnMeaning.GROUP && GroupHeadings.areMeantBy(folded));
        if (!part
                || (NAMED.contains(meaning)
                        && HeadingWords.have(Kind.SAYS_OTHER, folded.substring(folded.lastIndexOf(' ') + 1)))) {
            return NOT_AT_ALL;
        }
        return folded.split(" ", -1).length >= WORDS_OF_A_SENTENCE ? IN_A_SENTENCE : AS_A_PART;
    }

    private static boolean isCalled(ColumnMeaning meaning, String folded) {
        return MEANINGS.getOrDefault(folded, Set.of()).contains(meaning);
    }

    /** "Duration (months)", "duration in days": such a number is none of hours. */
    private static boolean countsNoHours(String heading) {
        Matcher unit = UNIT.matcher(heading);
        while (unit.find()) {
            Amount.Unit counted = CountingWords.unitIn(unit.group());
            if (counted == Amount.Unit.OTHER || counted == Amount.Unit.MINUTE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBesideItsThing(String folded, ColumnMeaning meaning) {
        return (meaning != ColumnMeaning.GROUP && isRest(THING, folded, meaning))
                || (OF_A_SITE.contains(meaning) && isRest(SITE, folded, meaning));
    }

    private static boolean isRest(Pattern thing, String folded, ColumnMeaning meaning) {
        Matcher found = thing.matcher(folded);
        return found.lookingAt() && isCalled(meaning, folded.substring(found.end()));
    }
}
