package org.manyhands.exchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.manyhands.exchange.HeadingWords.Kind;
import org.manyhands.shared.text.TextFolding;

/**
 * Columns that say whether an answer may be passed on: "May we share your answers publicly?", "consent", "¿Podemos publicar su
 * petición?", "Keep private". Whoever refuses must not find their words in front of others. Not the consent that volunteers
 * need from somebody else ("Parental consent required").
 */
final class ConsentHeadings {

    private static final Pattern CONSENT =
            Pattern.compile("(?:" + HeadingWords.anyOf(Kind.CONSENT_OF) + " )*" + HeadingWords.anyOf(Kind.CONSENT));

    private static final Pattern MAY_BE_PUBLISHED = Pattern.compile("(?:^|.* )(?:"
            + HeadingWords.anyOf(Kind.MAY_WE) + "(?: .{1,60})? (?:" + HeadingWords.anyOf(Kind.PUBLISH) + "|"
            + HeadingWords.anyOf(Kind.PUBLISHED) + ")"
            + "|" + HeadingWords.anyOf(Kind.MAY_IT) + " (?:.{1,60} )?" + HeadingWords.anyOf(Kind.PUBLISHED)
            + ")(?: .*|$)");

    /** What folding leaves nothing of. */
    private static final Set<String> SIGNS_OF_REFUSAL = Set.of("✗", "✘", "❌", "☐", "🚫", "👎");

    private static final String SHOWN_IN_COLOUR = "\uFE0F";

    private final List<Integer> asking;
    private final List<Integer> withholding;

    /** boxes that whoever agrees ticks, and others leave empty */
    private final List<Integer> boxes;

    ConsentHeadings(Sheet sheet) {
        List<String> headings = sheet.headings();
        asking = IntStream.range(0, headings.size())
                .filter(column -> ask(headings.get(column)))
                .boxed()
                .toList();
        withholding = IntStream.range(0, headings.size())
                .filter(column -> withhold(headings.get(column)))
                .boxed()
                .toList();
        boxes = asking.stream().filter(column -> isBox(sheet.filled(column))).toList();
    }

    /** Whether somebody refuses in a row. An empty answer does only where it is a box that others have ticked. */
    boolean areRefusedIn(Sheet.Row row) {
        return boxes.stream().map(row::cell).anyMatch(String::isEmpty)
                || asking.stream().map(row::cell).anyMatch(ConsentHeadings::refuses)
                || withholding.stream().map(row::cell).anyMatch(cell -> Vocabulary.isTick(Vocabulary.answer(cell)));
    }

    /** Whether there is one thing to answer: a tick. */
    private static boolean isBox(List<String> answers) {
        return answers.stream().distinct().count() == 1 && Vocabulary.isTick(answers.getFirst());
    }

    private static boolean refuses(String answer) {
        return SIGNS_OF_REFUSAL.contains(answer.replace(SHOWN_IN_COLOUR, "")) || Vocabulary.refuses(answer);
    }

    /** Whether a heading asks for consent. */
    static boolean ask(String heading) {
        return readings(heading)
                .anyMatch(name -> CONSENT.matcher(name).matches()
                        || MAY_BE_PUBLISHED.matcher(name).matches());
    }

    private static boolean withhold(String heading) {
        return readings(heading).anyMatch(name -> HeadingWords.of(Kind.WITHHELD).stream()
                .anyMatch(words -> words.equals(name) || (words.contains(" ") && name.startsWith(words + " "))));
    }

    /** With remarks too: "Your story (may we share it?)". */
    private static Stream<String> readings(String heading) {
        return HeadingReadings.of(heading).all().stream()
                .flatMap(reading ->
                        Stream.concat(HeadingReadings.folded(reading).stream(), Stream.of(TextFolding.fold(reading))));
    }
}
