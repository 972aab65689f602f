package org.manyhands.exchange;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manyhands.shared.text.TextLength;

/** The text of a cell as it may be stored: composed, without needless space and markup, of a bearable length. */
final class CleanText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\r\\n? ?| ?\\n ?");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\p{Z}\\s]+");

    /** Named, because "vector<int>" is no markup. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|i|u|s|em|strong|small|sup|sub|a|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|td|th|img|svg|script|style|iframe|font|center|blockquote|pre|code|hr|html|head|body|title|meta|link|form|input|button|label|details|summary|video|audio|object|embed)(?:\\s[^<>]{0,1000})?/?>|<!--.{0,1000}?-->");

    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/p|/div|/li|/h[1-6]|/tr)\\s*/?>");
    /** Elements whose content no reader sees. */
    private static final List<Pattern> UNSEEN =
            List.of(Pattern.compile("(?i)<(/?)script\\b"), Pattern.compile("(?i)<(/?)style\\b"));

    private static final Pattern FORMULA = Pattern.compile("^(?:[=@]|[+-](?=[A-Za-z(@=])).*", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}]{5}");

    private CleanText() {}

    /** Several lines allowed. */
    static String text(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        String spaced =
                LINE_ENDS.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(spaced).replaceAll("\n\n").strip();
    }

    /** All on one line. */
    static String line(String cell) {
        return ANY_SPACE
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static boolean hasMarkup(String text) {
        return TAG.matcher(text).find() || Entities.in(text) || Markdown.in(text) || WikiMarkup.in(text);
    }

    /** What a reader of the rendered markup would have read. */
    static String withoutMarkup(String text) {
        String seen = text;
        for (Pattern element : UNSEEN) {
            seen = without(element, seen);
        }
        String broken = BREAK.matcher(seen).replaceAll("\n");
        String untagged = TAG.matcher(broken).replaceAll("");
        return text(WikiMarkup.read(Markdown.read(Entities.read(untagged))));
    }

    /** The text without what stands between an opening tag and the closing one after it; each letter is looked at once. */
    private static String without(Pattern element, String text) {
        StringBuilder kept = new StringBuilder();
        int copied = 0;
        int opened = -1;
        Matcher tag = element.matcher(text);
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            if (tag.start() < copied) {
                continue; // within the closing tag before it
            }
            if (!closes && opened < 0) {
                opened = tag.start();
            } else if (closes && opened >= 0) {
                kept.append(text, copied, opened).append(' ');
                int end = text.indexOf('>', tag.end());
                copied = end < 0 ? text.length() : end + 1;
                opened = -1;
            }
        }
        return kept.append(text, copied, text.length()).toString();
    }

    /** Whether a spreadsheet would compute it. Numbers and bullets are none. */
    static boolean looksLikeFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    /** More than four combining marks in a row: no writing needs them, and they run over their neighbours. */
    static boolean hasTooManyMarks(String cell) {
        return MARKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).find();
    }

    static int length(String text) {
        return TextLength.of(text);
    }

    /** At most so many {@code char}s from the beginning, no character halved: for what is read, not for what is shown. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** At most so many code points, cut between words where there is one, with an ellipsis. */
    static String shortened(String text, int most) {
        if (length(text) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int between = words.preceding(end + 1);
        return text.substring(0, between > end / 2 ? between : end).strip() + "…";
    }

    /** The first sentence. */
    static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? "" : line(text.substring(0, end));
    }
}
