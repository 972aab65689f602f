package org.manyhands.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manyhands.needs.Urgency;

/**
 * Figures for urgency whose heading says which end is the urgent one: "Priority (1 = highest)", "¿Urgencia? (1-5, 5 = muy urgente)".
 * Without that a 1 may be either end, and nothing is read.
 *
 * @param urgent the figure that is most urgent
 * @param calm the one that is least
 */
record UrgencyScale(int urgent, int calm) {

    private static final int MOST = 10;
    private static final int LONGEST = 300;

    /** Shares of the way from the urgent end to the other up to which something is urgent so. */
    private static final double NOW = 0.15;

    private static final double THIS_WEEK = 0.4;
    private static final double THIS_MONTH = 0.7;

    /** "1 = highest", "5: very urgent", "1 (low)", "1 - urgent". */
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\d)(?<figure>\\d{1,2})\\s*(?:[=:)]|is|being|es|significa|bedeutet|ist|est|é|هو|هي|يعني|\\(|[-–—](?!\\s*\\d))?\\s*(?<word>\\p{L}[\\p{L}\\p{M} ]{1,40})",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "highest = 1" */
    private static final Pattern NAMED_BEFORE = Pattern.compile(
            "(?iu)(?<word>\\p{L}[\\p{L}\\p{M} ]{1,40}?)\\s*[=:]\\s*(?<figure>\\d{1,2})(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "Q3. Priority", "3. How urgent, 1 = …": the number of a question. With a colon, a bracket or a dash "1" may be a figure of the scale. */
    private static final Pattern QUESTION =
            Pattern.compile("(?iu)^\\W*(?:q ?\\d{1,3}\\b|\\d{1,3}\\.(?!\\d))", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FIGURE = Pattern.compile("\\d{1,2}", Pattern.UNICODE_CHARACTER_CLASS);

    /** What a heading says its figures mean, and where it names one end only, the figures under it the other. */
    static Optional<UrgencyScale> of(String heading, List<String> cells) {
        String written = QUESTION.matcher(CleanText.beginning(heading, LONGEST)).replaceFirst("");
        Map<Integer, Urgency> told = new HashMap<>();
        for (Pattern pattern : List.of(NAMED, NAMED_BEFORE)) {
            Matcher named = pattern.matcher(written);
            while (named.find()) {
                int figure = Integer.parseInt(named.group("figure"));
                UrgencyWords.endOfScale(named.group("word")).ifPresent(end -> told.putIfAbsent(figure, end));
            }
        }
        NavigableSet<Integer> all = new TreeSet<>();
        FIGURE.matcher(written).results().forEach(figure -> all.add(Integer.valueOf(figure.group())));
        cells.forEach(cell -> figure(cell).ifPresent(all::add));
        if (told.isEmpty() || all.size() < 2 || all.last() > MOST) {
            return Optional.empty();
        }
        int low = all.first();
        int high = all.last();
        @Nullable Urgency atLow = told.get(low);
        @Nullable Urgency atHigh = told.get(high);
        boolean lowIsUrgent = atLow == Urgency.NOW || atHigh == Urgency.WHENEVER;
        boolean highIsUrgent = atHigh == Urgency.NOW || atLow == Urgency.WHENEVER;
        return lowIsUrgent == highIsUrgent
                ? Optional.empty()
                : Optional.of(lowIsUrgent ? new UrgencyScale(low, high) : new UrgencyScale(high, low));
    }

    /** How urgent a figure is; nothing for what is none of the scale. */
    Optional<Urgency> of(String cell) {
        return figure(cell)
                .filter(figure -> figure >= Math.min(urgent, calm) && figure <= Math.max(urgent, calm))
                .map(figure -> (double) Math.abs(figure - urgent) / Math.abs(calm - urgent))
                .map(way -> way <= NOW
                        ? Urgency.NOW
                        : way <= THIS_WEEK
                                ? Urgency.THIS_WEEK
                                : way <= THIS_MONTH ? Urgency.THIS_MONTH : Urgency.WHENEVER);
    }

    private static Optional<Integer> figure(String cell) {
        return FIGURE.matcher(cell).matches() ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }
}
