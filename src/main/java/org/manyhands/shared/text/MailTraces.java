package org.manyhands.shared.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mail addresses, also where "at" and "dot" are spelled out to hide them from harvesters. */
final class MailTraces {

    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62}[\\p{L}\\p{N}])?";

    /** An icon at double size ("logo@2x.png") and a repository address ("git@host:path") are no people. */
    private static final Pattern PLAIN = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])(?!git@)[\\p{L}\\p{N}._%+-]{1,64}@(?:"
            + LABEL + "\\.){1,6}(?!(?i:png|jpe?g|svg|gif|webp)\\b)\\p{L}{2,24}");

    private static final Pattern BRACKETED =
            Pattern.compile("(?i)[\\p{L}\\p{N}._%+-]{1,64} ?[\\[({<] ?(?:at|@|arroba|آت) ?[\\])}>] ?" + LABEL
                    + "(?: ?(?:\\.|[\\[({<] ?(?:dot|punto|\\.) ?[\\])}>]| dot ) ?" + LABEL + "){1,5}");

    private static final Pattern SPELLED = Pattern.compile(
            "(?i)\\b[\\p{L}\\p{N}._%+-]{1,64}(?: (?:dot|punto) [\\p{L}\\p{N}_%+-]{1,64}){0,3} (?:at|arroba) " + LABEL
                    + " (?:dot|punto) (?:com|org|net|info|edu|gov|io|coop|[a-z]{2})\\b");

    private MailTraces() {}

    static Stream<Trace> in(ReadableText text) {
        return Stream.of(PLAIN, BRACKETED, SPELLED).flatMap(pattern -> text.traces(pattern, Trace.Kind.MAIL));
    }
}
