package org.manyhands.shared.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what should not stand in a public text: phone numbers, mail addresses, street addresses, bank accounts,
 * coordinates, names in messengers and numbers of papers. The need form warns before it stores such a text; the import masks it.
 *
 * <p>It errs a little towards caution, but not far: a warning about every year, price or version number would teach
 * people to click it away. Both sides are held by a table of true and false friends in the test. It cannot know names, and it
 * does not know addresses without a house number; it is a seat belt, not a promise.
 *
 * <p>Decision: no libphonenumber (9.0.43). It answers "is this a valid number of that country?", and without a country
 * finds only numbers that begin with "+". We do not know the country of a text, and an invalid number typed by mistake
 * deserves the warning as well. Its metadata would add about 2 MB to the package and more to the heap. What would change our
 * mind: if false friends reported by users cannot be told apart by the length and grouping rules here.
 */
public final class PersonalTraces {

    /** Those that lead win where two overlap. */
    private static final List<Function<ReadableText, Stream<Trace>>> FINDERS = List.of(
            AccountTraces::in,
            IdentityTraces::in,
            MailTraces::in,
            CoordinateTraces::in,
            AddressTraces::in,
            PhoneTraces::in,
            HandleTraces::in);

    private static final List<Function<ReadableText, Stream<Trace>>> FINDERS_WITHOUT_DIGITS =
            List.of(MailTraces::in, CoordinateTraces::in, HandleTraces::in);

    private PersonalTraces() {}

    /**
     * All traces of a text.
     *
     * @param text any text, any language
     * @return in the order they stand, none overlapping another; empty when the text is clean
     */
    public static List<Trace> find(String text) {
        ReadableText readable = ReadableText.of(text);
        NavigableSet<Trace> traces = new TreeSet<>(Comparator.comparingInt(Trace::start));
        (readable.hasDigits() ? FINDERS : FINDERS_WITHOUT_DIGITS)
                .stream()
                        .flatMap(finder -> finder.apply(readable))
                        .filter(trace -> isApart(trace, traces))
                        .forEach(traces::add);
        return List.copyOf(traces);
    }

    /** Whether it overlaps none of these, which do not overlap each other: only its neighbours need to be asked. */
    private static boolean isApart(Trace trace, NavigableSet<Trace> others) {
        Trace before = others.floor(trace);
        Trace after = others.ceiling(trace);
        return (before == null || !before.overlaps(trace)) && (after == null || !after.overlaps(trace));
    }

    /** The passages of these texts that would lead to a person, each once. */
    public static List<Passage> passages(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> find(text).stream().map(trace -> new Passage(trace.in(text), trace.kind())))
                .distinct()
                .toList();
    }

    /**
     * The text with every trace replaced.
     *
     * @param text any text
     * @param replacement what to put there, in the reader's language
     */
    public static String mask(String text, String replacement) {
        StringBuilder masked = new StringBuilder();
        int copied = 0;
        for (Trace trace : find(text)) {
            masked.append(text, copied, trace.start()).append(replacement);
            copied = trace.end();
        }
        return masked.append(text, copied, text.length()).toString();
    }
}
